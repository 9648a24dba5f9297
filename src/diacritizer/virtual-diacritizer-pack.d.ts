/** The addresses of the diacritizer's files; made by `src/build/diacritizer-pack.ts`. */
declare module 'virtual:diacritizer-pack' {
  const pack: {
    readonly kernelUrl: string;
    readonly weightsUrl: string;
    readonly lexiconUrl: string;
  };
  export default pack;
}
