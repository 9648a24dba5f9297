/** Not in the DOM library: Chromium alone has it. */
interface BeforeInstallPromptEvent extends Event {
  prompt(): Promise<unknown>;
  readonly userChoice: Promise<{readonly outcome: 'accepted' | 'dismissed'}>;
}

/** Keeps the browser's question whether to install until the listener wants to hear it. */
export class InstallPrompt {
  /** Told of every change of {@link isReady} and {@link isInstalled}. */
  onChange: () => void = () => undefined;
  #question: BeforeInstallPromptEvent | undefined;
  #isInstalled = false;

  /** Made before the page has loaded: the browser hands over the question soon after. */
  constructor(window: EventTarget) {
    window.addEventListener('beforeinstallprompt', (event) => {
      // Else some browsers show an offer of their own at a time of their own.
      event.preventDefault();
      this.#change(event as BeforeInstallPromptEvent, this.#isInstalled);
    });
    window.addEventListener('appinstalled', () => this.#change(undefined, true));
  }

  get isReady(): boolean {
    return this.#question !== undefined;
  }

  /** Whether it was installed in this visit. */
  get isInstalled(): boolean {
    return this.#isInstalled;
  }

  /** Lets the browser ask, which it does once; resolves to whether the listener agreed. */
  async ask(): Promise<boolean> {
    const question = this.#question;
    if (!question) return false;
    this.#change(undefined, this.#isInstalled);
    await question.prompt();
    const {outcome} = await question.userChoice;
    if (outcome === 'accepted') this.#change(undefined, true);
    return outcome === 'accepted';
  }

  #change(question: BeforeInstallPromptEvent | undefined, isInstalled: boolean): void {
    this.#question = question;
    this.#isInstalled = isInstalled;
    this.onChange();
  }
}
