import type {ImporterEntry} from './importer.ts';
import {looksLikeHtml} from './looks-like-html.ts';

/**
 * Every importer; the first that recognises the material makes the article. Those that know
 * bytes by their first few come before decoding, and `text` is last since it takes any text.
 */
export const IMPORTERS: readonly ImporterEntry[] = [
  {
    name: 'html',
    recognises: (material) =>
      material.kind === 'text' && (Boolean(material.html?.trim()) || looksLikeHtml(material.text)),
    load: async () => (await import('./html/html-importer.ts')).htmlImporter,
  },
  {
    name: 'text',
    recognises: ({kind}) => kind === 'text',
    load: async () => (await import('./text-importer.ts')).textImporter,
  },
];
