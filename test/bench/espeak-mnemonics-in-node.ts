import {mnemonicsOf, type EspeakBinding, type Mnemonics} from '../phonemes/espeak-mnemonics.ts';

/** The phonemes of the built-in voice, in this process; the package is the one that is served. */
export async function startMnemonics(): Promise<Mnemonics> {
  const name = '@echogarden/espeak-ng-emscripten';
  const {default: start} = (await import(name)) as {
    default: (options: {print: () => void; printErr: () => void}) => Promise<EspeakBinding>;
  };
  return mnemonicsOf(await start({print: () => undefined, printErr: () => undefined}));
}
