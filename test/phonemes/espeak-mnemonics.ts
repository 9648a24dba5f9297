/** The binding of eSpeak NG, as far as it tells its phonemes. */
interface PhonemeInstance {
  set_voice(name: string): number;
  /** Gives the address of a string that ends in a zero. */
  convert_to_phonemes(text: string, ipa: boolean): {readonly ptr: number};
}

export interface EspeakBinding {
  readonly HEAPU8: Uint8Array;
  readonly eSpeakNGWorker: new () => PhonemeInstance;
}

/** Says a text in eSpeak NG's own mnemonics («k_i_t_,a:_b»), clauses parted by « | ». */
export type Mnemonics = (text: string) => string;

/** Those of the Arabic voice of `binding`, which is read anew each time since its memory may grow. */
export function mnemonicsOf(binding: EspeakBinding): Mnemonics {
  const instance = new binding.eSpeakNGWorker();
  if (instance.set_voice('ar') !== 0) throw new Error('no voice ar');
  const decoder = new TextDecoder();
  return (text) => {
    const {ptr} = instance.convert_to_phonemes(text, false);
    const end = binding.HEAPU8.indexOf(0, ptr);
    return decoder.decode(binding.HEAPU8.slice(ptr, end));
  };
}
