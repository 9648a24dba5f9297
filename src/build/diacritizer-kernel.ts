import asc from 'assemblyscript/asc';

const SOURCE = 'src/diacritizer/kernel/kernel.ts';
const OUTPUT = 'kernel.wasm';

/**
 * Compiles the arithmetic of the diacritizer to WebAssembly.
 *
 * @throws {Error} with what the compiler says, where the source is wrong
 */
export async function compileKernel(): Promise<Uint8Array<ArrayBuffer>> {
  let code: Uint8Array | undefined;
  let complaints = '';
  const {error} = await asc.main(
    [
      SOURCE,
      '-O3',
      ...['--enable', 'simd'],
      ...['--runtime', 'stub'],
      '--noAssert',
      ...['--outFile', OUTPUT],
    ],
    {
      stderr: {
        write: (text: string) => {
          complaints += text;
        },
      },
      writeFile: (name, contents) => {
        if (name === OUTPUT && typeof contents !== 'string') code = contents;
      },
    },
  );
  if (error || !code) throw new Error(`The kernel was not compiled: ${complaints}`);
  return new Uint8Array(code);
}
