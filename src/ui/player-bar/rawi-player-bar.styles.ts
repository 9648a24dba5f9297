import {css} from 'lit';

export const playerBarStyles = css`
  :host {
    position: fixed;
    inset-inline: 0;
    inset-block-end: 0;
    z-index: 2;
    display: block;
    container-type: inline-size;
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
    grid-area: place;
    flex-wrap: wrap;
    justify-content: center;
    gap: 0 var(--space-4);
    margin: 0;
    color: var(--muted);
    font-size: 0.875rem;
    line-height: 1.4;
    text-align: center;
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
  }

  /*
   * On a narrow screen, or with large type, the buttons stand in two rows with the way to play
   * between them, as large as both, under a row with the place; else in one row.
   */
  .controls {
    display: grid;
    grid-template-areas:
      'where place place place stop'
      'pace repeat play listening contents'
      'previous-section previous-sentence play next-sentence next-section';
    grid-template-columns: repeat(2, minmax(0, 1fr)) auto repeat(2, minmax(0, 1fr));
    align-items: center;
    justify-items: center;
    gap: var(--space-1) 0;
    max-inline-size: 26rem;
    margin-inline: auto;
    padding-inline: var(--space-1);
  }

  .controls.screen-reader {
    grid-template-areas:
      'where place place place listening'
      'previous-section next-section play contents stop'
      'repeat previous-sentence play next-sentence pace';
  }

  button {
    display: inline-grid;
    place-items: center;
    inline-size: min(var(--target), 18vw);
    block-size: min(var(--target), 16vw);
    padding: 0;
    border: 0;
    border-radius: var(--radius);
    background: transparent;
    color: var(--ink);
    font: inherit;
    cursor: pointer;
  }

  .face {
    display: grid;
    place-self: stretch;
    place-items: center;
  }

  .pace {
    grid-area: pace;
    font-size: min(1rem, 5vw);
    font-variant-numeric: tabular-nums;
  }

  .repeat {
    grid-area: repeat;
  }

  .previous-section {
    grid-area: previous-section;
  }

  .previous-sentence {
    grid-area: previous-sentence;
  }

  .next-sentence {
    grid-area: next-sentence;
  }

  .next-section {
    grid-area: next-section;
  }

  .listening {
    grid-area: listening;
  }

  .contents {
    grid-area: contents;
  }

  .where {
    grid-area: where;
  }

  .stop {
    grid-area: stop;
  }

  button:hover {
    background: var(--raised);
  }

  button[aria-disabled='true'] {
    background: transparent;
    color: var(--muted);
    opacity: 0.6;
    cursor: default;
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

  .play {
    grid-area: play;
    inline-size: min(4.75rem, 24vw);
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
    inline-size: min(2.25rem, 11vw);
    block-size: min(2.25rem, 11vw);
  }

  .play[data-loading] {
    opacity: 0.75;
  }

  @container (width >= 40rem) {
    .controls,
    .controls.screen-reader {
      display: flex;
      flex-wrap: wrap;
      justify-content: center;
      gap: var(--space-1);
      max-inline-size: none;
    }

    .place {
      flex: 1 0 100%;
      margin-block-start: var(--space-2);
    }

    .play {
      inline-size: 3.75rem;
    }

    .play .icon {
      inline-size: 2rem;
      block-size: 2rem;
    }
  }

  /* At great zoom there is one row, without what the sheets of two of its buttons do as well. */
  @media (height < 22rem) {
    .controls {
      padding-block-start: var(--space-1);
    }

    @container (width < 40rem) {
      .controls,
      .controls.screen-reader {
        display: flex;
        justify-content: center;
        gap: 0;
        padding-inline: 0;
      }

      .controls > button {
        flex: 1 1 0;
        max-inline-size: var(--target);
      }

      .controls > .play {
        flex: none;
        inline-size: min(3.75rem, 16.5vw);
        max-inline-size: none;
      }

      .controls > .pace,
      .controls:not(.screen-reader) > :is(.where, .previous-section, .next-section),
      .controls.screen-reader > :is(.repeat, .previous-sentence, .next-sentence) {
        display: none;
      }
    }
  }

  @media (forced-colors: active) {
    button {
      border: 1px solid ButtonText;
    }

    button[aria-disabled='true'] {
      border-color: GrayText;
      color: GrayText;
      opacity: 1;
    }

    progress::-webkit-progress-value {
      background: Highlight;
    }

    progress::-moz-progress-bar {
      background: Highlight;
    }
  }
`;
