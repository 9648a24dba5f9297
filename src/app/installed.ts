import {installWay} from '../core/install/install-way.ts';
import {devicePlatform} from '../core/voice-check/device-platform.ts';
import type {Library} from '../library/library.ts';
import type {App} from './app.ts';
import {Badge} from './badge.ts';
import {InstallDesk} from './install-desk.ts';
import type {InstallPrompt} from './install-prompt.ts';
import {answerLaunches, type LaunchQueue} from './launch.ts';
import {tellWhatIsNew} from './release-notes.ts';

export interface InstalledParts {
  readonly app: App;
  readonly root: HTMLElement;
  readonly library: Library;
  readonly prompt: InstallPrompt;
}

/** What makes a page an app: installing it, its launches, the number on its icon, its news. */
export async function beInstalled(
  {app, root, library, prompt}: InstalledParts,
  signal: AbortSignal,
): Promise<void> {
  const settings = () => app.settings;
  const change = app.change.bind(app);
  const isReturning = app.settings.seenVersion !== '';
  tellWhatIsNew({
    settings,
    change,
    locale: () => app.locale,
    notices: app.notices,
    whenSilent: (action) => app.whenSilent(action),
    open: (whatsNew) => app.update({whatsNew}),
  });
  showBadge(app, library);
  const {launchQueue} = window as {launchQueue?: LaunchQueue};
  if (launchQueue) {
    const path = () => location.pathname;
    answerLaunches(launchQueue, {library, path, go: (route) => app.go(route)}, signal);
  }
  const {userAgent, maxTouchPoints} = navigator;
  const desk = new InstallDesk({
    prompt,
    player: app.player,
    isInstalled: isInstalled(),
    asksItself: 'onbeforeinstallprompt' in window,
    way: installWay(userAgent, devicePlatform(userAgent, {touch: maxTouchPoints > 1})),
    isReturning,
    articles: await library.list(signal),
    settings,
    change,
    show: (view, isOffered) => {
      const isAnswered = root.querySelector('rawi-install-card :focus') !== null;
      app.update({install: {view, isOffered}});
      // The card that was answered is gone. A page that has just been opened is left alone.
      if (isAnswered) void app.focusAgain();
    },
    now: () => performance.now(),
  });
  desk.listen(root);
}

function showBadge(app: App, library: Library): void {
  const badge = new Badge(navigator);
  let wasOn = false;
  app.onState(({settings, articles}) => {
    const isOn = settings.badge;
    if (isOn && !wasOn) void app.list();
    wasOn = isOn;
    badge.show(isOn, articles);
  });
  library.onChange(({kind}) => {
    if (kind === 'articles' && app.settings.badge) void app.list();
  });
}

/** Whether this page is the app's own window. */
function isInstalled(): boolean {
  const modes = ['standalone', 'minimal-ui', 'window-controls-overlay'];
  const {standalone = false} = navigator as {standalone?: boolean}; // iOS
  return standalone || modes.some((mode) => matchMedia(`(display-mode: ${mode})`).matches);
}
