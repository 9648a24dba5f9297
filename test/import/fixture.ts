/** The bytes of a file in `test/fixtures/`. */
export async function fixtureBytes(path: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(new URL(`../fixtures/${path}`, import.meta.url));
  if (!response.ok) throw new Error(`no fixture ${path}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** The text of a file in `test/fixtures/` that is in UTF-8. */
export async function fixtureText(path: string): Promise<string> {
  return new TextDecoder().decode(await fixtureBytes(path));
}
