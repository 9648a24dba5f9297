const SOURCE = 'src/diacritizer/kernel/kernel.ts';
const OUTPUT = 'kernel.wasm';

/** What is used of AssemblyScript's compiler. */
interface Compiler {
  main(
    args: readonly string[],
    options: {
      readonly stderr: {write(text: string): void};
      readonly writeFile: (name: string, contents: Uint8Array | string) => void;
    },
  ): Promise<{readonly error: Error | null}>;
}

/**
 * By a name that TypeScript does not follow: the package declares arrays and numbers as they are in
 * AssemblyScript, and would do so for every file that is compiled with this one.
 */
const COMPILER = 'assemblyscript/asc' as string;

/**
 * Compiles the arithmetic of the diacritizer to WebAssembly.
 *
 * @throws {Error} with what the compiler says, where the source is wrong
 */
export async function compileKernel(): Promise<Uint8Array<ArrayBuffer>> {
  const {default: compiler} = (await import(COMPILER)) as {readonly default: Compiler};
  let code: Uint8Array | undefined;
  let complaints = '';
  const {error} = await compiler.main(
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
        write: (text) => {
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
