import type {EngineCapabilities} from '../../../src/speech/engine.ts';
import {DEFAULT_MANNER, type Manner} from '../../../src/speech/player/manner.ts';
import type {Terms} from '../../../src/speech/player/terms.ts';
import {FakeEngine} from '../../fakes/fake-engine.ts';

interface TermsOptions extends Partial<EngineCapabilities> {
  readonly choices?: Terms['choices'];
  readonly manner?: Partial<Manner>;
}

/**
 * The terms on which the player decides. By default the built-in voice, which has the capabilities
 * that are named, reads everything to the end of the article.
 */
export function termsOf({
  choices = () => [{engine: 'built-in'}],
  manner = {},
  ...capabilities
}: TermsOptions = {}): Terms {
  const engines = {
    device: new FakeEngine('device'),
    'built-in': new FakeEngine('built-in', {
      passageLength: 1200,
      keepsPassage: true,
      ...capabilities,
    }),
  };
  return {
    choices,
    manner: {...DEFAULT_MANNER, ...manner},
    capabilities: (id) => engines[id].capabilities,
  };
}
