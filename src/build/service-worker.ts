import {rename, rm} from 'node:fs/promises';
import {join} from 'node:path';
import {build, type Plugin} from 'vite';
import {injectManifest} from 'workbox-build';
import {precompress} from './precompress.ts';

/** Everything the app needs offline; screenshots are for the installer alone. */
const precached = ['**/*.{html,js,css,woff2,svg,png,webp,webmanifest,wasm,data,txt}'];
const notPrecached = ['sw.js', 'screenshots/**'];

/** Fetched one after the other: what the first minute needs comes before what makes it better. */
const later = /(?:^|\/)diacritizer[.-]/;

function byNeed(one: {readonly url: string}, other: {readonly url: string}): number {
  return Number(later.test(one.url)) - Number(later.test(other.url));
}

/**
 * After the app is built: bundles `src/sw/sw.ts` to `/sw.js`, writes the list of all built files
 * into it, and compresses everything for the gateway.
 */
export function serviceWorker(): Plugin {
  let outDir = '';
  return {
    name: 'rawi-service-worker',
    apply: 'build',
    configResolved(config) {
      outDir = config.build.outDir;
    },
    closeBundle: {
      sequential: true,
      async handler() {
        const bundled = join(outDir, 'sw.js');
        await build({
          configFile: false,
          publicDir: false,
          logLevel: 'warn',
          // Workbox logs only where this is not production.
          define: {'process.env.NODE_ENV': '"production"'},
          build: {
            outDir,
            emptyOutDir: false,
            rolldownOptions: {
              input: 'src/sw/sw.ts',
              output: {entryFileNames: 'sw.js', format: 'es', codeSplitting: false},
            },
          },
        });
        const {count, size, warnings} = await injectManifest({
          swSrc: bundled,
          swDest: join(outDir, 'sw.injected.js'),
          globDirectory: outDir,
          globPatterns: precached,
          globIgnores: notPrecached,
          // Vite puts a hash in these names, so that they need no revision of their own.
          dontCacheBustURLsMatching: /^assets\//,
          maximumFileSizeToCacheInBytes: 4 * 1024 * 1024,
          manifestTransforms: [(entries) => ({manifest: [...entries].sort(byNeed), warnings: []})],
        });
        for (const warning of warnings) this.warn(warning);
        await rm(bundled);
        await rename(join(outDir, 'sw.injected.js'), bundled);
        await precompress(outDir);
        this.info(`precaches ${count} files, ${Math.round(size / 1024)} kB before compression`);
      },
    },
  };
}
