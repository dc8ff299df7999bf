import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';

/** Long enough for the new content and the focus to settle first; a screen reader would speak over itself. */
const INJECT_MS = 100;
/** Who types is not spoken to until the keys have rested so long. */
const REST_MS = 1000;
/** Spoken by then; left standing, it would be met again while reading on. */
const CLEAR_MS = 350;

/** Says things to screen readers. Two regions take turns, so that the same words twice are said twice. */
export class Announcer implements ReactiveController {
  readonly #host: ReactiveControllerHost & { readonly renderRoot: ParentNode };
  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Not said yet. */
  #next = '';
  #silentUntil = 0;

  constructor(host: ReactiveControllerHost & { readonly renderRoot: ParentNode }) {
    (this.#host = host).addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** A key was pressed: what is to be said waits until the typing rests. */
  wait(): void {
    this.#silentUntil = Date.now() + REST_MS;
    if (this.#next) this.say(this.#next);
  }

  /** @param text instead of what is not said yet; empty: nothing */
  say(text: string): void {
    clearTimeout(this.#timer);
    this.#next = text;
    // Only its own: what a page draws with that role is not for it to empty.
    const regions = this.#host.renderRoot.querySelectorAll('.announcer');
    for (const region of regions) region.textContent = '';
    this.#timer = setTimeout(
      () => {
        this.#next = '';
        const region = regions[(this.#turn ^= 1)];
        if (region) region.textContent = text;
        this.#timer = setTimeout(() => region?.replaceChildren(), CLEAR_MS);
      },
      Math.max(INJECT_MS, this.#silentUntil - Date.now()),
    );
  }

  render(): TemplateResult {
    return html`<div class="spoken announcer" role="status"></div><div class="spoken announcer" role="status"></div>`;
  }
}
