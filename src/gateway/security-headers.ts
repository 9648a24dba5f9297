import type {MiddlewareHandler} from 'hono';

/**
 * The Trusted Types policies of the app, each with its one purpose:
 * `lit-html` (Lit's static templates), `rawi-script` (the addresses of our own workers and service
 * worker), `rawi-import` (parsing a page into an inert document), `dompurify` (the sanitiser where
 * `setHTML` is missing).
 */
const trustedTypesPolicies = ['lit-html', 'rawi-script', 'rawi-import', 'dompurify'];

const contentSecurityPolicy = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  // The built-in voice is heard as blobs.
  'media-src': ["'self'", 'blob:'],
  'worker-src': ["'self'"],
  'manifest-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'self'"],
  'frame-ancestors': ["'none'"],
  'require-trusted-types-for': ["'script'"],
  'trusted-types': trustedTypesPolicies,
};

/** Everything that Rawi has no use for, switched off for the page and whatever it could embed. */
const deniedFeatures = [
  'accelerometer',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/**
 * The script of the worker that restores vowels. A worker has the policy of the answer that brought
 * its script, so that it alone may compile WebAssembly (docs/decisions/0011-wasm-in-one-worker.md).
 */
const WASM_WORKER = /^\/assets\/diacritizer\.worker-[\w-]+\.js$/;

const wasmPolicy = {
  ...contentSecurityPolicy,
  'script-src': [...contentSecurityPolicy['script-src'], "'wasm-unsafe-eval'"],
};

/** The headers that go with every answer but for {@link WASM_WORKER}, in the order in which they are sent. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': headerOf(contentSecurityPolicy),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': deniedFeatures.map((feature) => `${feature}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Frame-Options': 'DENY',
};

/** Adds {@link securityHeaders} to every answer, errors included. */
export const withSecurityHeaders: MiddlewareHandler = async (context, next) => {
  await next();
  for (const [name, value] of Object.entries(securityHeaders)) context.header(name, value);
  if (WASM_WORKER.test(context.req.path)) {
    context.header('Content-Security-Policy', headerOf(wasmPolicy));
  }
};

function headerOf(policy: Readonly<Record<string, readonly string[]>>): string {
  return Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources.join(' ')}`)
    .join('; ');
}
