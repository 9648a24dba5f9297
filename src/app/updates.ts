import {Workbox} from 'workbox-window';
import type {App} from './app.ts';
import {report} from './report.ts';
import {trustedScriptUrl} from './trusted-script-url.ts';

/**
 * Registers the service worker, which keeps the whole app for use with no network. A new version
 * waits: it is offered when no voice is speaking, and taken when the reader says so.
 */
export function keepUpdated(app: App): void {
  if (!('serviceWorker' in navigator)) return;
  const worker = new Workbox(trustedScriptUrl('/sw.js'), {updateViaCache: 'none'});

  const registered = worker.register();
  registered.catch((error: unknown) => {
    report(error, 'The service worker was not registered');
  });

  worker.addEventListener('installed', ({isUpdate}) => {
    if (!isUpdate) {
      app.notices.show({id: 'offline', text: app.locale.messages.notices.offlineReady});
    }
  });

  worker.addEventListener('waiting', () => {
    const {update, updateReady} = app.locale.messages.notices;
    app.whenSilent(() => {
      app.notices.show(
        {id: 'update', text: updateReady, action: {label: update, run: () => void takeUpdate()}},
        {stays: true},
      );
    });
  });

  const takeUpdate = async () => {
    // Where another tab has taken it, this page alone is still the old one.
    if (!(await registered)?.waiting) location.reload();
    worker.addEventListener('controlling', () => location.reload());
    worker.messageSkipWaiting();
  };
}
