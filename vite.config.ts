import {defineConfig} from 'vite';
import {diacritizerPack} from './src/build/diacritizer-pack.ts';
import {madeAtBuild} from './src/build/made-at-build.ts';
import {serviceWorker} from './src/build/service-worker.ts';
import {thirdPartyLicences} from './src/build/third-party-licences.ts';
import {voicePack} from './src/build/voice-pack.ts';

export default defineConfig({
  plugins: [voicePack(), diacritizerPack(), madeAtBuild(), thirdPartyLicences(), serviceWorker()],
  build: {
    outDir: 'dist/app',
    // The oldest browsers with the CSS and speech features that Rawi stands on.
    target: ['chrome123', 'firefox121', 'safari17.5'],
    // `data:` addresses would need an exception in the content security policy.
    assetsInlineLimit: 0,
    modulePreload: {
      polyfill: false,
      // A part that comes later is fetched when nobody waits for it, or out of the cache. To ask for all
      // that it imports by links of their own takes a slow phone longer than to run it.
      resolveDependencies: (_, dependencies, {hostType}) =>
        hostType === 'html' ? dependencies : [],
    },
  },
  worker: {format: 'es'},
});
