import {css} from 'lit';

export const playerBarStyles = css`
  :host {
    position: fixed;
    inset-inline: 0;
    inset-block-end: 0;
    z-index: 2;
    display: block;
    padding-block: 0 calc(var(--space-3) + env(safe-area-inset-bottom));
    background: var(--paper);
    border-block-start: 1px solid var(--line);
  }

  progress {
    display: block;
    inline-size: 100%;
    block-size: 0.25rem;
    border: 0;
    border-radius: 0;
    appearance: none;
    background: var(--line);
    color: var(--accent);
  }

  progress::-webkit-progress-bar {
    background: var(--line);
  }

  progress::-webkit-progress-value {
    background: var(--accent);
  }

  progress::-moz-progress-bar {
    background: var(--accent);
  }

  .place {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 var(--space-4);
    max-inline-size: var(--measure);
    margin: var(--space-2) auto var(--space-1);
    padding-inline: var(--space-5);
    color: var(--muted);
    font-size: 0.875rem;
  }

  /* For the ear: the line above is for the eye. */
  .heard {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  /* A window with little height is for the text; what this line says can still be heard. */
  @media (height < 22rem) {
    .place {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      margin: 0;
      padding: 0;
      overflow: hidden;
      clip-path: inset(50%);
    }

    .controls {
      padding-block-start: var(--space-1);
    }
  }

  /* One row even at 320 pixels and with type twice as large: buttons give way before they wrap. */
  .controls {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: clamp(0px, 100vw - 23rem, var(--space-1));
    max-inline-size: var(--measure);
    margin-inline: auto;
  }

  .controls > button {
    flex: 0 1 var(--target);
    block-size: min(var(--target), 16vw);
  }

  button {
    display: inline-grid;
    place-items: center;
    min-inline-size: 0;
    block-size: var(--target);
    padding: 0;
    border: 0;
    border-radius: var(--radius);
    background: transparent;
    color: var(--ink);
    font: inherit;
    cursor: pointer;
  }

  button:hover {
    background: var(--raised);
  }

  :focus-visible {
    outline: var(--focus-ring);
    outline-offset: 0.125rem;
    z-index: 1;
  }

  .icon {
    inline-size: min(1.5rem, 8vw);
    block-size: min(1.5rem, 8vw);
  }

  :host(:dir(rtl)) .icon.directional {
    transform: scaleX(-1);
  }

  .controls > .play {
    flex-basis: 3.75rem;
    block-size: auto;
    aspect-ratio: 1;
    border-radius: 50%;
    background: var(--accent);
    color: var(--on-accent);
  }

  .play:hover {
    background: var(--accent);
  }

  .play .icon {
    inline-size: min(2rem, 10vw);
    block-size: min(2rem, 10vw);
  }

  .play[data-loading] {
    opacity: 0.75;
  }

  .controls > .pace {
    flex: none;
    min-inline-size: min(var(--target), 14vw);
    font-size: min(1rem, 5.5vw);
    font-variant-numeric: tabular-nums;
  }

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
    inline-size: min(var(--target), 16vw);
    block-size: min(var(--target), 16vw);
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

  output {
    grid-row: 1;
    grid-column: 1 / -1;
    text-align: center;
    font-variant-numeric: tabular-nums;
  }

  @media (forced-colors: active) {
    button {
      border: 1px solid ButtonText;
    }

    progress::-webkit-progress-value {
      background: Highlight;
    }

    progress::-moz-progress-bar {
      background: Highlight;
    }
  }
`;
