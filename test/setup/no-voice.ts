/**
 * The environment for a Firefox that shall have no voice. Left alone, it starts a speech daemon for
 * the whole machine, which outlives it; where there is no sound, as on a test machine, that daemon
 * hangs at the first sentence, and Firefox then waits for its answer without an end, the page and
 * the driver with it.
 */
export const NO_VOICE: Readonly<Record<string, string>> = {
  SPEECHD_ADDRESS: 'unix_socket:/dev/null/no-speech-daemon',
  SPEECHD_CMD: '/bin/false',
};
