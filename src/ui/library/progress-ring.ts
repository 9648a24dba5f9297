import {svg} from 'lit';

const radius = 8;
const round = 2 * Math.PI * radius;

/** A ring that fills with what was heard; `progress` from 0 to 1. Said in words beside it. */
export function progressRing(progress: number) {
  return svg`<svg class="ring" viewBox="0 0 20 20" aria-hidden="true">
    <circle class="ring-ground" cx="10" cy="10" r=${radius} />
    <circle
      class="ring-heard"
      cx="10"
      cy="10"
      r=${radius}
      transform="rotate(-90 10 10)"
      stroke-dasharray=${`${round * Math.min(1, Math.max(0, progress))} ${round}`}
    />
  </svg>`;
}
