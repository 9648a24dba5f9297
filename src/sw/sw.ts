import {clientsClaim} from 'workbox-core';
import {cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute} from 'workbox-precaching';
import {NavigationRoute, registerRoute} from 'workbox-routing';

declare const self: ServiceWorkerGlobalScope & {
  readonly __WB_MANIFEST: {readonly url: string; readonly revision: string | null}[];
};

// The whole app is fetched once, at install; the list comes from the build.
precacheAndRoute(self.__WB_MANIFEST);
cleanupOutdatedCaches();
// So that the page of the very first visit is served from it too.
clientsClaim();

// Every address of the app's router is the one page. Files have a dot in their path; a query may.
registerRoute(
  new NavigationRoute(createHandlerBoundToURL('index.html'), {denylist: [/^[^?]*\.[^/?]*(\?|$)/]}),
);

// A new version waits until the listener asks for it, so that nothing changes under speech.
self.addEventListener('message', (event) => {
  const data: unknown = event.data;
  if (typeof data === 'object' && data !== null && 'type' in data && data.type === 'SKIP_WAITING') {
    void self.skipWaiting();
  }
});
