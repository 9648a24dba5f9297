import {css} from 'lit';

export const pacePopoverStyles = css`
  [popover] {
    inset: auto;
    inset-inline: 0;
    inset-block-end: calc(var(--player-bar-size, 7.5rem) + var(--space-2));
    /* The fit-content of its own style sheet makes a grid as tall as the window in WebKit. */
    block-size: auto;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: center;
    gap: var(--space-2);
    inline-size: min(28rem, calc(100% - 2 * var(--space-5)));
    margin-inline: auto;
    padding: var(--space-3);
    border: 1px solid var(--control-line);
    border-radius: var(--radius);
    background: var(--paper);
    color: var(--ink);
    font-family: var(--ui-font);
  }

  [popover]:popover-open {
    display: grid;
  }

  [popover] button {
    border: 1px solid var(--control-line);
    font-size: 1.25rem;
  }

  input[type='range'] {
    inline-size: 100%;
    min-inline-size: 0;
    block-size: var(--target);
    margin: 0;
    accent-color: var(--accent);
  }

  [aria-live],
  .value {
    grid-row: 1;
    grid-column: 1 / -1;
    text-align: center;
    font-variant-numeric: tabular-nums;
  }
`;
