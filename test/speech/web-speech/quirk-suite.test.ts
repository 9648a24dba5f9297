import {describeEndQuirks} from './quirk-suite/end-quirks.ts';
import {describeStartQuirks} from './quirk-suite/start-quirks.ts';
import {describeVoiceQuirks} from './quirk-suite/voice-quirks.ts';
import {describeWordQuirks} from './quirk-suite/word-quirks.ts';

// Each row of docs/quirks.md by its first column; test/e2e/quirks-firefox.e2e.ts compares them.
describe('the quirks of speechSynthesis', () => {
  describeVoiceQuirks();
  describeStartQuirks();
  describeEndQuirks();
  describeWordQuirks();
});
