import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {writeVoicePack} from '../../src/build/voice-pack-files.ts';
import {startVoiceSession, type VoiceSession} from '../setup/voice-session.ts';
import {runInFirefox, type UnitTestRun} from './support/firefox-test-runner.ts';

const SUITE = 'the quirks of speechSynthesis';

/** The rows of the table in docs/quirks.md, cell by cell. */
const rows = readFileSync(new URL('../../docs/quirks.md', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('|') && !/^\| *(-|Symptom)/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, symptom = '', , , , test = '']) => ({symptom, test}));

const QUIRKS = 'web-speech/quirk-suite';

for (const file of [QUIRKS, 'web-speech/web-speech-contract', 'built-in/built-in-contract']) {
  describe(`${file} in Firefox`, {timeout: 160_000}, () => {
    let run: UnitTestRun;
    let voice: VoiceSession | undefined;

    before(async () => {
      // The voice that the tests hear is the one that is served.
      await writeVoicePack('.cache/voice-pack');
      const signal = AbortSignal.timeout(150_000);
      // Without a sound server Firefox plays nothing at all.
      voice = await startVoiceSession(signal);
      run = await runInFirefox(`test/speech/${file}.test.ts`, {voice}, signal);
    });

    after(() => voice?.stop());

    it('passes, every test of it', (context) => {
      assert.deepEqual(run.errors, []);
      const failed = run.tests.filter(({error}) => error !== undefined);
      assert.deepEqual(failed, []);
      assert.notEqual(run.tests.length, 0);
      context.diagnostic(`${run.tests.length} tests`);
    });

    if (file !== QUIRKS) return;

    it('shows and cures each symptom of docs/quirks.md, and no other', () => {
      const tested = run.tests.map(({path: [, symptom]}) => symptom);
      const listed = rows.filter(({test}) => test === 'quirk suite').map(({symptom}) => symptom);
      assert.deepEqual([...new Set(tested)].sort(), listed.sort());
      assert.ok(run.tests.every(({path}) => path[0] === SUITE));
      assert.equal(tested.length, 2 * listed.length, 'one test that shows, one that cures');
    });
  });
}

describe('docs/quirks.md', () => {
  it('names tests that exist', () => {
    const files = rows.flatMap(({test}) =>
      [...test.matchAll(/`([^`]+)`/g)].map(([, file]) => file),
    );
    assert.deepEqual(
      files.filter((file) => !existsSync(new URL(`../../${file}`, import.meta.url))),
      [],
    );
  });

  it('has a test for each row', () => {
    assert.deepEqual(
      rows.filter(({test}) => test !== 'quirk suite' && !test.includes('`test/')),
      [],
    );
  });
});
