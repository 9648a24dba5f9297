import {svg} from 'lit';

/** «راوي» in a geometric hand, one stroke's width throughout. */
export const nameMark = svg`<svg class="name-mark" viewBox="0 0 68 36" aria-hidden="true">
  <g
    fill="none"
    stroke="currentColor"
    stroke-width="4"
    stroke-linecap="round"
    stroke-linejoin="round"
  >
    <path d="M63 13v5a10 10 0 0 1-10 10" />
    <path d="M48 4v20" />
    <path d="M39 18a5.5 5.5 0 1 0-11 0a5.5 5.5 0 0 0 11 0a10 10 0 0 1-10 10" />
    <path d="M21 12h-3.5a3.5 3.5 0 0 0 0 7a3.5 3.5 0 0 1 0 7H10a6 6 0 0 1-6-6v-3" />
  </g>
  <g fill="currentColor">
    <circle cx="10" cy="32.5" r="2.3" />
    <circle cx="17" cy="32.5" r="2.3" />
  </g>
</svg>`;
