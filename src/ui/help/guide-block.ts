import {html, type TemplateResult} from 'lit';
import type {Locale} from '../../i18n/locale.ts';
import type {
  GuideBlock,
  GuideKeys,
  GuidePicture,
  GuideTable,
} from '../../i18n/help/help-messages.ts';

/** One piece of the guide. */
export function guideBlock(locale: Locale, block: GuideBlock): TemplateResult {
  switch (block.kind) {
    case 'paragraph':
      return html`<p>${block.text}</p>`;
    case 'heading':
      return html`<h3>${block.text}</h3>`;
    case 'steps':
      return html`<ol data-digits=${digitsOf(locale)}>
        ${block.items.map((item) => html`<li>${item}</li>`)}
      </ol>`;
    case 'list':
      return html`<ul>
        ${block.items.map((item) => html`<li>${item}</li>`)}
      </ul>`;
    case 'table':
      return table(block);
    case 'keys':
      return keyList(block);
    case 'picture':
      return image(block);
  }
}

/** The digits of the interface, for the numbers that the browser writes. */
function digitsOf({format}: Locale): 'arab' | 'latn' {
  return format.number(1) === '١' ? 'arab' : 'latn';
}

/**
 * Each cell names its column again, for windows too narrow for columns; the roles are said, since
 * some browsers take a table that is laid out otherwise for none.
 */
function table({caption, head, rows}: GuideTable): TemplateResult {
  return html`<table role="table">
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr role="row">
        ${head.map((name) => html`<th scope="col" role="columnheader">${name}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ([name, ...cells]) =>
          html`<tr role="row">
            <th scope="row" role="rowheader">${name}</th>
            ${cells.map((cell, index) => html`<td role="cell" data-column=${head[index + 1] ?? ''}>${cell}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function keyList({keys}: GuideKeys): TemplateResult {
  return html`<dl class="guide-keys">
    ${keys.map(
      ({key, does}) =>
        html`<div>
          <dt><kbd dir="ltr">${key}</kbd></dt>
          <dd>${does}</dd>
        </div>`,
    )}
  </dl>`;
}

function image({name, alt, width, height}: GuidePicture): TemplateResult {
  return html`<img
    src=${`/help/${name}.webp`}
    alt=${alt}
    width=${width / 2}
    height=${height / 2}
    loading="lazy"
  />`;
}
