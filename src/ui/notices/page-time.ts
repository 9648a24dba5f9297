import type {Clock} from '../../speech/web-speech/clock.ts';

/** Time as the page has it. */
export const pageTime: Clock = {
  now: () => performance.now(),
  after(ms, action) {
    const timer = setTimeout(action, ms);
    return () => clearTimeout(timer);
  },
};
