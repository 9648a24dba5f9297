import {html, type TemplateResult} from 'lit';
import type {ConstantKeys, KeysMessages} from '../../i18n/keys/keys-messages.ts';

const named = (...names: readonly string[]): TemplateResult =>
  html`${names.map((name) => html`<kbd lang="en" dir="ltr">${name}</kbd> `)}`;

/** What is written on them, which is Latin on Arabic keyboards too. */
const caps: Readonly<Record<ConstantKeys, (messages: KeysMessages) => unknown>> = {
  tab: () => named('Tab'),
  press: () => named('Enter', 'Space'),
  arrows: ({arrowKeys}) => arrowKeys,
  ends: () => named('Home', 'End'),
  escape: () => named('Esc'),
  media: ({mediaKeys}) => mediaKeys,
};

/** The keys that work without being turned on: a table, so that the list is the whole list. */
export function constantKeys(messages: KeysMessages): TemplateResult {
  return html`<table class="keys-table">
    <caption>
      ${messages.always}
      <span class="muted hint">${messages.alwaysHint}</span>
    </caption>
    <thead>
      <tr>
        <th scope="col">${messages.key}</th>
        <th scope="col">${messages.use}</th>
      </tr>
    </thead>
    <tbody>
      ${(Object.keys(caps) as ConstantKeys[]).map(
        (keys) =>
          html`<tr>
            <th scope="row">${caps[keys](messages)}</th>
            <td>${messages.constant[keys]}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
