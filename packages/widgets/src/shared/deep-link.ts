import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What has to be known of the element. */
export type DeepLinkHost = ReactiveControllerHost & {
  readonly deepLink: boolean;
  readonly isConnected: boolean;
  /** Of the page, where it is drawn without a browser. */
  readonly address?: string;
};

/** The one URL parameter that an element may write. */
const KEY = 'guyub';

/** Keeps a state of the element in the page's URL. Does nothing, and listens to nothing, until switched on. */
export class DeepLink implements ReactiveController {
  readonly #host: DeepLinkHost;
  readonly #onPop: () => void;

  /** @param arrive hears when the visitor goes back or forward */
  constructor(host: DeepLinkHost, arrive: () => void) {
    this.#onPop = arrive;
    (this.#host = host).addController(this);
  }

  hostUpdated(): void {
    if (this.#host.deepLink && this.#host.isConnected) addEventListener('popstate', this.#onPop);
    else this.hostDisconnected();
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#onPop);
  }

  read(): URLSearchParams {
    const value = this.#host.deepLink && new URL(this.#host.address ?? location.href).searchParams.get(KEY);
    return new URLSearchParams(value || '');
  }

  /** @param step `push`: the back button undoes it */
  write(state: string, step: 'push' | 'replace'): void {
    if (!this.#host.deepLink) return;
    const url = new URL(location.href);
    if (state) url.searchParams.set(KEY, state);
    else url.searchParams.delete(KEY);
    // The page's own history state stays as it is.
    if (url.href !== location.href) history[`${step}State`](history.state, '', url);
  }
}
