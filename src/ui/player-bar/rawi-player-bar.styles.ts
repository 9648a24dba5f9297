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

  .controls {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: var(--space-1);
    max-inline-size: var(--measure);
    margin-inline: auto;
    padding-inline: var(--space-2);
  }

  button {
    display: inline-grid;
    place-items: center;
    min-inline-size: var(--target);
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
  }

  .icon {
    inline-size: 1.5rem;
    block-size: 1.5rem;
  }

  :host(:dir(rtl)) .icon.directional {
    transform: scaleX(-1);
  }

  .play {
    inline-size: 3.75rem;
    block-size: 3.75rem;
    border-radius: 50%;
    background: var(--accent);
    color: var(--on-accent);
  }

  .play:hover {
    background: var(--accent);
  }

  .play .icon {
    inline-size: 2rem;
    block-size: 2rem;
  }

  .play[data-loading] {
    opacity: 0.75;
  }

  .pace {
    font-variant-numeric: tabular-nums;
  }

  [popover] {
    inset: auto;
    inset-inline: 0;
    inset-block-end: calc(7.5rem + env(safe-area-inset-bottom));
    grid-template-columns: auto 1fr auto auto;
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

  output {
    min-inline-size: 3rem;
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
