import {format, resolveConfig} from 'prettier';
import {createLocale} from '../i18n/create-locale.ts';
import {guideMarkdown} from '../i18n/help/guide-markdown.ts';

/** The languages in which the guide is written. */
export const guideFiles = ['ar', 'en'] as const;

/** The guide of a language as a file of the repository, as Prettier lays it out. */
export async function guideFile(
  language: (typeof guideFiles)[number],
): Promise<{readonly path: string; readonly text: string}> {
  const path = `docs/user-guide.${language}.md`;
  const locale = createLocale(language, language === 'ar' ? 'arab' : 'latn');
  const options = await resolveConfig(path);
  const text = await format(guideMarkdown(locale, '../public/help'), {
    ...options,
    parser: 'markdown',
  });
  return {path, text};
}
