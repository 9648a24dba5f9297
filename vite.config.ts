import {defineConfig} from 'vite';
import {diacritizerPack} from './src/build/diacritizer-pack.ts';
import {serviceWorker} from './src/build/service-worker.ts';
import {thirdPartyLicences} from './src/build/third-party-licences.ts';
import {voicePack} from './src/build/voice-pack.ts';

export default defineConfig({
  plugins: [voicePack(), diacritizerPack(), thirdPartyLicences(), serviceWorker()],
  build: {
    outDir: 'dist/app',
    // The oldest browsers with the CSS and speech features that Rawi stands on.
    target: ['chrome123', 'firefox121', 'safari17.5'],
    // `data:` addresses would need an exception in the content security policy.
    assetsInlineLimit: 0,
    modulePreload: {polyfill: false},
  },
  worker: {format: 'es'},
});
