/** Browsers look this far, in bytes. */
const HEAD = 4096;
const META = /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w.:-]+)/i;
const XML = /^\s*<\?xml\b[^>]*?\bencoding\s*=\s*["']([\w.:-]+)["']/i;

/**
 * The encoding that a page says it is in, as `TextDecoder` names it; `undefined` where it says
 * none that exists. UTF-16 is left out: bytes in which this can be read are not in it.
 */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, HEAD));
  const label = META.exec(head)?.[1] ?? XML.exec(head)?.[1];
  if (label === undefined) return undefined;
  try {
    const {encoding} = new TextDecoder(label);
    return encoding.startsWith('utf-16') ? undefined : encoding;
  } catch {
    return undefined;
  }
}
