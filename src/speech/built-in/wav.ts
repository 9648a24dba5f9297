const HEADER = 44;
const BYTES_PER_SAMPLE = 2;

/** Samples (mono, 16 bit): in memory, or where the browser keeps them. */
export type SamplePart = Int16Array<ArrayBuffer> | Blob;

/**
 * A WAV file of `parts` one after the other. Blobs among them are referred to, not copied: the
 * browser keeps what is in them once, outside of the page's memory.
 */
export function wavBlob(parts: readonly SamplePart[], sampleRate: number): Blob {
  const bytes = parts.reduce(
    (sum, part) => sum + (part instanceof Blob ? part.size : part.byteLength),
    0,
  );
  return new Blob([header(bytes, sampleRate), ...parts], {type: 'audio/wav'});
}

/** How many samples are in a blob of nothing else. */
export function sampleCount(samples: Blob): number {
  return samples.size / BYTES_PER_SAMPLE;
}

/** RIFF/WAVE header for PCM, all numbers little-endian. Source: Microsoft's RIFF specification. */
function header(bytes: number, sampleRate: number): ArrayBuffer {
  const buffer = new ArrayBuffer(HEADER);
  const view = new DataView(buffer);
  const tag = (at: number, name: string) =>
    new Uint8Array(buffer).set(new TextEncoder().encode(name), at);
  tag(0, 'RIFF');
  view.setUint32(4, HEADER - 8 + bytes, true);
  tag(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, sampleRate, true);
  view.setUint32(28, sampleRate * BYTES_PER_SAMPLE, true);
  view.setUint16(32, BYTES_PER_SAMPLE, true);
  view.setUint16(34, BYTES_PER_SAMPLE * 8, true);
  tag(36, 'data');
  view.setUint32(40, bytes, true);
  return buffer;
}
