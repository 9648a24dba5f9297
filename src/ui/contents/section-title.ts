import {html} from 'lit';
import {directionOf} from '../../core/language/direction.ts';
import {languageRuns} from '../../core/language/language-runs.ts';

/** A title in the language of its article, with its foreign passages marked as such. */
export function sectionTitle(title: string, language: string): unknown[] {
  const parts: unknown[] = [];
  let done = 0;
  for (const run of languageRuns(title, language)) {
    const passage = title.slice(run.start, run.end);
    parts.push(
      title.slice(done, run.start),
      html`<span lang=${run.language} dir=${directionOf(run.language)}>${passage}</span>`,
    );
    done = run.end;
  }
  return [...parts, title.slice(done)];
}
