/** The addresses of the built-in voice; made by `src/build/voice-pack.ts`. */
declare module 'virtual:voice-pack' {
  const pack: {readonly scriptUrl: string; readonly dataUrl: string};
  export default pack;
}
