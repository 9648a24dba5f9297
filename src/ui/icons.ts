import {svg, type TemplateResult} from 'lit';

/** Icons on a 24-unit grid, drawn in the current colour; always beside or under a name. */
function icon(content: TemplateResult, directional = false): TemplateResult {
  return svg`<svg
    class=${directional ? 'icon directional' : 'icon'}
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    stroke-width="2"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >${content}</svg>`;
}

export const icons = {
  library: icon(svg`<path d="M5 4v16M10 4v16M15 4.5l4 15.5" />`),
  add: icon(svg`<path d="M12 5v14M5 12h14" />`),
  settings: icon(
    svg`<path d="M4 7h9M17 7h3M4 17h3M11 17h9" /><circle cx="15" cy="7" r="2" /><circle cx="9" cy="17" r="2" />`,
  ),
  play: icon(svg`<path d="M8 5.5v13l10.5-6.5z" fill="currentColor" />`),
  pause: icon(svg`<path d="M8 5.5v13M16 5.5v13" stroke-width="3.5" />`),
  nextSentence: icon(svg`<path d="M9 5l7 7-7 7" />`, true),
  previousSentence: icon(svg`<path d="M15 5l-7 7 7 7" />`, true),
  nextSection: icon(svg`<path d="M5 5l7 7-7 7M12 5l7 7-7 7" />`, true),
  previousSection: icon(svg`<path d="M19 5l-7 7 7 7M12 5l-7 7 7 7" />`, true),
  contents: icon(svg`<path d="M4 6h16M4 12h16M4 18h10" />`, true),
  more: icon(svg`<path d="M5 12h.01M12 12h.01M19 12h.01" stroke-width="3.5" />`),
  repeat: icon(svg`<path d="M6 7.5a8 8 0 1 1-1.5 7.5" /><path d="M5 3.5v4.5h4.5" />`),
  listening: icon(
    svg`<path d="M4 17v-4a8 8 0 0 1 16 0v4" /><path d="M4 14h3v6H5.5A1.5 1.5 0 0 1 4 18.5zM20 14h-3v6h1.5a1.5 1.5 0 0 0 1.5-1.5z" />`,
  ),
  back: icon(svg`<path d="M20 12H5M11 6l-6 6 6 6" />`, true),
  becomes: icon(svg`<path d="M4 12h15M13 6l6 6-6 6" />`, true),
  rename: icon(svg`<path d="M4 20l1-5L16 4l4 4L9 19z" />`),
  remove: icon(svg`<path d="M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13" />`),
  paste: icon(svg`<path d="M9 5H6v15h12V5h-3" /><path d="M9 3.5h6v3H9z" />`),
  file: icon(svg`<path d="M6 3h8l4 4v14H6z" /><path d="M14 3v4h4" />`),
  ear: icon(
    svg`<path d="M7 10a5 5 0 0 1 10 0c0 3-3 4-3 7a3 3 0 0 1-5 2" /><path d="M10 11a2 2 0 0 1 4 0" />`,
  ),
  close: icon(svg`<path d="M6 6l12 12M18 6L6 18" />`),
  toSpokenPlace: icon(
    svg`<circle cx="12" cy="12" r="3" /><path d="M12 2v4M12 18v4M2 12h4M18 12h4" />`,
  ),
  help: icon(
    svg`<circle cx="12" cy="12" r="9" /><path d="M9.5 9.5a2.5 2.5 0 1 1 3.5 2.3c-.7.3-1 .8-1 1.7M12 16.8h.01" />`,
  ),
  stop: icon(svg`<rect x="6.5" y="6.5" width="11" height="11" rx="1.5" fill="currentColor" />`),
  where: icon(
    svg`<path d="M12 21c4-4.5 6.5-7.8 6.5-11a6.5 6.5 0 0 0-13 0c0 3.2 2.5 6.5 6.5 11z" /><circle cx="12" cy="10" r="2.2" />`,
  ),
} as const;
