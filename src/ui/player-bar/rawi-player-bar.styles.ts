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
  }

  /*
   * Nine buttons: on a narrow screen, or with large type, in two rows with the way to play between
   * them, as large as both; else in one. The order is the same for the eye, the ear and the keys.
   */
  .controls {
    display: grid;
    grid-template-areas:
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

  @container (width >= 31rem) {
    .controls {
      grid-template-areas: 'pace repeat previous-section previous-sentence play next-sentence next-section listening contents';
      grid-template-columns: repeat(9, auto);
      justify-content: center;
      gap: var(--space-1);
      max-inline-size: var(--measure);
    }

    .play {
      inline-size: 3.75rem;
    }

    .play .icon {
      inline-size: 2rem;
      block-size: 2rem;
    }
  }

  /* At great zoom there is one row, without what the list of the sections does as well. */
  @media (height < 22rem) {
    .controls {
      padding-block-start: var(--space-1);
    }

    @container (width < 31rem) {
      .controls {
        grid-template-areas: 'pace repeat previous-sentence play next-sentence listening contents';
        grid-template-columns: repeat(3, minmax(0, 1fr)) auto repeat(3, minmax(0, 1fr));
        padding-inline: 0;
      }

      .controls > button {
        inline-size: min(100%, var(--target));
      }

      .controls > .play {
        inline-size: min(3.75rem, 17vw);
      }

      .previous-section,
      .next-section {
        display: none;
      }
    }
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
