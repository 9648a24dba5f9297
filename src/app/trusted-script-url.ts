interface TrustedTypesFactory {
  createPolicy(
    name: string,
    rules: {createScriptURL: (url: string) => string},
  ): {createScriptURL(url: string): unknown};
}

const {trustedTypes} = globalThis as {trustedTypes?: TrustedTypesFactory};

function ownScript(url: string): string {
  const {origin, href} = new URL(url, location.href);
  if (origin !== location.origin) throw new TypeError(`Not a script of this app: ${href}`);
  return href;
}

const policy = trustedTypes?.createPolicy('rawi-script', {createScriptURL: ownScript});

/**
 * The address of one of the app's own scripts in the form that workers may be started from under
 * `require-trusted-types-for 'script'`.
 *
 * @throws TypeError for another origin.
 */
export function trustedScriptUrl(url: string): string {
  return (policy?.createScriptURL(url) ?? ownScript(url)) as string;
}
