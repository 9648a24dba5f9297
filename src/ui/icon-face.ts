import {html, type TemplateResult} from 'lit';

/**
 * The face of a button whose name is its `aria-label`: an icon that tells a pointer the name. A
 * `title` of the button itself would be its description as well, and the name would be said twice.
 */
export function iconFace(name: string, icon: unknown): TemplateResult {
  return html`<span class="face" title=${name} aria-hidden="true">${icon}</span>`;
}
