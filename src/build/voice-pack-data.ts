/** One file in the data of an Emscripten file package: bytes `start` to `end` of the whole. */
export interface PackedFile {
  readonly filename: string;
  readonly start: number;
  readonly end: number;
}

/** What Emscripten's file packager is told about its data file. */
export interface PackMetadata {
  readonly files: readonly PackedFile[];
  readonly remote_package_size: number;
}

const ROOT = '/usr/share/espeak-ng-data/';

/**
 * What eSpeak NG needs to speak Arabic and English. The phoneme tables hold every language at
 * once and cannot be cut. The variants (`!v`) are those that the voice catalogue offers.
 */
const KEPT = [
  'ar_dict',
  'en_dict',
  'phondata',
  'phonindex',
  'phontab',
  'intonations',
  'lang/sem/ar',
  'lang/gmw/en',
  'lang/gmw/en-US',
  'voices/!v/Annie',
  'voices/!v/Michael',
] as const;

/**
 * Copies the kept files out of `data`, in an order of their own so that equal input gives equal
 * output.
 *
 * @throws {Error} where the package lacks one of them.
 */
export function cutData(
  {files}: PackMetadata,
  data: Uint8Array,
): {metadata: PackMetadata; data: Uint8Array} {
  const parts: Uint8Array[] = [];
  const kept: PackedFile[] = [];
  let size = 0;
  for (const name of KEPT) {
    const file = files.find(({filename}) => filename === ROOT + name);
    if (!file) throw new Error(`The eSpeak NG package has no ${name}.`);
    const part = data.subarray(file.start, file.end);
    parts.push(part);
    kept.push({filename: file.filename, start: size, end: size + part.length});
    size += part.length;
  }
  const joined = new Uint8Array(size);
  parts.forEach((part, index) => joined.set(part, kept[index]!.start));
  return {metadata: {files: kept, remote_package_size: size}, data: joined};
}
