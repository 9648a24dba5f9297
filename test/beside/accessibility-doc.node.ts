import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');

/**
 * The success criteria of WCAG 2.2, by level: https://www.w3.org/TR/WCAG22/. 4.1.1 Parsing is obsolete
 * and removed.
 */
const CRITERIA = {
  A: `1.1.1 Non-text Content
    1.2.1 Audio-only and Video-only (Prerecorded)
    1.2.2 Captions (Prerecorded)
    1.2.3 Audio Description or Media Alternative (Prerecorded)
    1.3.1 Info and Relationships
    1.3.2 Meaningful Sequence
    1.3.3 Sensory Characteristics
    1.4.1 Use of Color
    1.4.2 Audio Control
    2.1.1 Keyboard
    2.1.2 No Keyboard Trap
    2.1.4 Character Key Shortcuts
    2.2.1 Timing Adjustable
    2.2.2 Pause, Stop, Hide
    2.3.1 Three Flashes or Below Threshold
    2.4.1 Bypass Blocks
    2.4.2 Page Titled
    2.4.3 Focus Order
    2.4.4 Link Purpose (In Context)
    2.5.1 Pointer Gestures
    2.5.2 Pointer Cancellation
    2.5.3 Label in Name
    2.5.4 Motion Actuation
    3.1.1 Language of Page
    3.2.1 On Focus
    3.2.2 On Input
    3.2.6 Consistent Help
    3.3.1 Error Identification
    3.3.2 Labels or Instructions
    3.3.7 Redundant Entry
    4.1.2 Name, Role, Value`,
  AA: `1.2.4 Captions (Live)
    1.2.5 Audio Description (Prerecorded)
    1.3.4 Orientation
    1.3.5 Identify Input Purpose
    1.4.3 Contrast (Minimum)
    1.4.4 Resize Text
    1.4.5 Images of Text
    1.4.10 Reflow
    1.4.11 Non-text Contrast
    1.4.12 Text Spacing
    1.4.13 Content on Hover or Focus
    2.4.5 Multiple Ways
    2.4.6 Headings and Labels
    2.4.7 Focus Visible
    2.4.11 Focus Not Obscured (Minimum)
    2.5.7 Dragging Movements
    2.5.8 Target Size (Minimum)
    3.1.2 Language of Parts
    3.2.3 Consistent Navigation
    3.2.4 Consistent Identification
    3.3.3 Error Suggestion
    3.3.4 Error Prevention (Legal, Financial, Data)
    3.3.8 Accessible Authentication (Minimum)
    4.1.3 Status Messages`,
  AAA: `1.2.6 Sign Language (Prerecorded)
    1.2.7 Extended Audio Description (Prerecorded)
    1.2.8 Media Alternative (Prerecorded)
    1.2.9 Audio-only (Live)
    1.3.6 Identify Purpose
    1.4.6 Contrast (Enhanced)
    1.4.7 Low or No Background Audio
    1.4.8 Visual Presentation
    1.4.9 Images of Text (No Exception)
    2.1.3 Keyboard (No Exception)
    2.2.3 No Timing
    2.2.4 Interruptions
    2.2.5 Re-authenticating
    2.2.6 Timeouts
    2.3.2 Three Flashes
    2.3.3 Animation from Interactions
    2.4.8 Location
    2.4.9 Link Purpose (Link Only)
    2.4.10 Section Headings
    2.4.12 Focus Not Obscured (Enhanced)
    2.4.13 Focus Appearance
    2.5.5 Target Size (Enhanced)
    2.5.6 Concurrent Input Mechanisms
    3.1.3 Unusual Words
    3.1.4 Abbreviations
    3.1.5 Reading Level
    3.1.6 Pronunciation
    3.2.5 Change on Request
    3.3.5 Help
    3.3.6 Error Prevention (All)
    3.3.9 Accessible Authentication (Enhanced)`,
} as const;

/** A criterion as the page has it. */
interface Entry {
  readonly criterion: string;
  readonly text: string;
}

/** One line for each item of a list, and none that is broken. */
const page = read('docs/accessibility.md').replaceAll(/\n {2,}/g, ' ');

function entriesOf(level: string): Entry[] {
  const section = page.split(`\n## Level ${level}\n`)[1]?.split('\n## ')[0] ?? '';
  return [...section.matchAll(/^- \*\*(.+?)\.\*\* (.+)$/gm)].map(
    ([, criterion = '', text = '']) => ({
      criterion,
      text,
    }),
  );
}

/** The tests that a text names: each quotation belongs to the file before it. */
function testsIn(text: string): {file: string; name: string}[] {
  const found: {file: string; name: string}[] = [];
  let file = '';
  for (const [, path, name] of text.matchAll(/`(test\/[\w./-]+\.ts)`|“([^”]+)”/g)) {
    if (path) file = path;
    else if (name && file) found.push({file, name});
  }
  return found;
}

/** Whether a file has a test whose name is, or has in it, `name`. */
function hasTest(file: string, name: string): boolean {
  const calls = read(file).matchAll(/\b(?:it|test)\(\s*(['"`])((?:\\.|(?!\1)[^\\])*)\1/g);
  return [...calls].some(([, , own = '']) => own.replaceAll('\\', '').includes(name));
}

describe('docs/accessibility.md', () => {
  for (const [level, criteria] of Object.entries(CRITERIA)) {
    it(`has every criterion of level ${level}, in order, and no other`, () => {
      const expected = criteria.split('\n').map((line) => line.trim());
      assert.deepEqual(
        entriesOf(level).map(({criterion}) => criterion),
        expected,
      );
    });

    it(`says of each of level ${level} which test shows it, or why there is none`, () => {
      const bare = entriesOf(level)
        .filter(({text}) => testsIn(text).length === 0)
        .map(({criterion}) => criterion.split(' ')[0] ?? '');
      for (const number of bare) {
        const {text = ''} =
          entriesOf(level).find(({criterion}) => criterion.startsWith(`${number} `)) ?? {};
        const elsewhere = /(?:See|As) (\d\.\d\.\d+)/.exec(text)?.[1];
        const isSaid =
          (elsewhere !== undefined && page.includes(`- **${elsewhere} `)) ||
          text.includes('oes not apply') ||
          page.split('## Known gaps')[1]!.includes(`(${number})`);
        assert.ok(isSaid, `${number}: neither a test nor a reason`);
      }
    });
  }

  it('counts 86 criteria', () => {
    const all = Object.values(CRITERIA).flatMap((criteria) => criteria.split('\n'));
    assert.equal(new Set(all.map((line) => line.trim())).size, 86);
  });

  it('names tests that are there', () => {
    const tests = testsIn(page);
    assert.ok(tests.length > 100, `${tests.length} tests are named`);
    const missing = tests.filter(({file, name}) => {
      return !existsSync(new URL(file, root)) || !hasTest(file, name);
    });
    assert.deepEqual(missing, []);
  });

  it('would find a test that is not there', () => {
    assert.equal(
      hasTest('test/beside/accessibility-doc.node.ts', 'names tests that are there'),
      true,
    );
    assert.equal(hasTest('test/beside/accessibility-doc.node.ts', 'names ' + 'no test'), false);
  });
});
