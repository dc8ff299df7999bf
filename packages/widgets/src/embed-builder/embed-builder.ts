import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { readsOf, type ElementName, type SourceKind } from '../embed/index.ts';
import { inLanguages } from '../locales/choose.ts';
import { builderWords, type BuilderWords } from '../locales/embed-builder-words.ts';
import { copyButton } from '../shared/copy-button.ts';
import { WordedElement } from '../shared/worded-element.ts';
import { embedOf, fitting, freshDraft, fromHash, settingOf, somePage, toHash, type Draft } from './draft.ts';
import { styles } from './embed-builder.styles.ts';
import { form, verdictText } from './form.ts';
import { Preview } from './preview.ts';
import { probe, type Found } from './probe.ts';
import { recipe } from './recipe.ts';

const wordsFor = inLanguages(builderWords, {
  en: () => import('../locales/embed-builder-words-en.ts'),
});

type Width = 'phone' | 'desktop';
const pixels: Readonly<Record<Width, number>> = { phone: 360, desktop: 1280 };

/**
 * For webmasters: pick an element, see it live with its data, and copy what goes onto the page, for the kind of site that
 * theirs is.
 *
 * @element guyub-embed-builder
 * @slot - What is shown where the script never ran.
 * @csspart heading
 * @cssprop [--guyub-brand] - Any opaque CSS colour; readable pairs are derived from it.
 * @cssprop [--guyub-radius=0.375em] - Roundness of fields and buttons.
 * @cssprop [--guyub-font] - Font family; the page's own unless set.
 */
export class EmbedBuilder extends WordedElement<BuilderWords> {
  static override styles = styles;

  static override properties: PropertyDeclarations = {
    gateway: {},
    doctor: {},
    permits: {},
    deepLink: { attribute: 'deep-link', type: Boolean },
  };

  /** Fetches what the preview needs. Set by whoever registers the element, because scripts differ in it. */
  static load: (element: ElementName, kind: SourceKind) => Promise<unknown> = () =>
    Promise.reject(new Error('guyub-embed-builder: nothing to load.'));

  /** Address of a gateway, to begin with. */
  declare gateway: string | undefined;
  /** Address of a page that checks what was installed. */
  declare doctor: string | undefined;
  /** Address that says of an origin whether that gateway allows it: `?origin=` → `true` or `false`. */
  declare permits: string | undefined;
  /** Keeps what was chosen behind the `#` of the page's address, to be sent to a colleague. */
  declare deepLink: boolean;

  protected override readonly wordsFor = wordsFor;
  #draft: Draft | undefined;
  #found: Found | undefined;
  #width: Width = 'phone';
  #isHostile = false;
  #isBroken = false;
  /** What was asked about last. */
  #asked: string | undefined;
  /** Whether the gateway allows the site, by its origin; none: nobody knows. */
  readonly #permitted = new Map<string, boolean | undefined>();
  readonly #preview = new Preview();
  #sizes: ResizeObserver | undefined;
  readonly #arrive = () => {
    if (!this.hasUpdated || location.hash.slice(1) === toHash(this.#draft!, this.#fresh())) return;
    this.#draft = fromHash(location.hash, this.#fresh());
    this.requestUpdate();
  };

  constructor() {
    super();
    this.deepLink = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.deepLink) addEventListener('hashchange', this.#arrive);
    this.#sizes = new ResizeObserver(() => this.#scale());
    this.#sizes.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#arrive);
    this.#sizes?.disconnect();
  }

  protected override willUpdate(): void {
    this.#draft ??= this.deepLink ? fromHash(location.hash, this.#fresh()) : this.#fresh();
  }

  protected override updated(): void {
    void this.#look();
    void this.#askPermission();
  }

  protected override render(): TemplateResult {
    const { t, announcer } = this;
    const draft = this.#draft!;
    const setting = settingOf(draft, t, this.#here);
    const say = (text: string) => announcer.say(text);
    const permitted = this.#permitted.get(new URL(setting.page).origin);
    const all = { t, draft, setting, permitted, doctor: this.doctor, level: 2, say };
    const isAddressed =
      readsOf(draft.element).sources.length === 0 || setting.embed.attributes['source'] !== undefined;
    const heading = (text: string) => html`<div class="heading" role="heading" aria-level="3">${text}</div>`;
    return html`<section lang=${t.language} aria-label=${t.title}><div class="title" part="heading" role="heading" aria-level="2">${t.title}</div><p class="quiet intro">${t.intro}</p><div class="bench"
      ><div class="choices">${form({
        t,
        draft,
        found: this.#found,
        level: 2,
        change: (change) => this.#change(change),
        onCheck: () => {
          this.#asked = undefined;
          this.requestUpdate();
        },
      })}</div><div class="outcome"
        ><div class="group look">${heading(t.preview)}${this.#tools()}<div class="window ${this.#width}" role="group" aria-label=${t.preview} tabindex="0"><div class="host"></div></div>${
          this.#isBroken ? html`<p class="notice wrong">${t.previewFailed}</p>` : ''
        }</div><div class="group">${heading(t.result)}${
          isAddressed ? recipe(all) : html`<p class="notice">${t.wait}</p>`
        }</div>${
          this.deepLink
            ? html`<div class="group share">${heading(t.share)}<p class="quiet">${t.shareHelp}</p><p class="actions">${copyButton({ text: location.href, label: t.copy, name: t.copyNamed(t.parts.link), copied: t.copied, byHand: t.byHand, say })}</p></div>`
            : ''
        }</div></div>${announcer.render()}</section>`;
  }

  #tools(): TemplateResult {
    const { t } = this;
    const width = (name: Width) =>
      html`<label class="option"><input type="radio" name="width" value=${name} .checked=${name === this.#width} @change=${() => {
        this.#width = name;
        this.requestUpdate();
      }}><span>${t.widths[name]}</span></label>`;
    return html`<div class="widths" role="radiogroup" aria-label=${t.preview}>${width('phone')}${width('desktop')}</div><label class="option"><input type="checkbox" id="hostile" .checked=${this.#isHostile} @change=${() => {
      this.#isHostile = !this.#isHostile;
      this.requestUpdate();
    }}><span>${t.hostile}</span></label>`;
  }

  get #here(): string {
    return document.baseURI;
  }

  #fresh(): Draft {
    return freshDraft(this.t, this.gateway ?? '');
  }

  #change(change: Partial<Draft>): void {
    this.#draft = fitting({ ...this.#draft!, ...change });
    if (this.deepLink) {
      const hash = toHash(this.#draft, this.#fresh());
      history.replaceState(history.state, '', hash ? `#${hash}` : location.pathname + location.search);
    }
    this.requestUpdate();
  }

  /** Shows it, and asks where its data is, once for each answer to that. */
  async #look(): Promise<void> {
    const draft = this.#draft!;
    const embed = embedOf(draft, this.#here);
    const { source } = embed.attributes;
    const asked = [
      draft.element,
      draft.kind,
      source ?? draft.address,
      draft.file,
      draft.region,
      draft.page,
      this.t.language,
    ].join(' ');
    const isNew = asked !== this.#asked;
    if (isNew) {
      this.#asked = asked;
      try {
        await (this.constructor as typeof EmbedBuilder).load(draft.element, draft.kind);
        this.#isBroken = false;
      } catch {
        this.#isBroken = true;
      }
    }
    if (this.#asked !== asked || !this.isConnected) return;
    const place = this.renderRoot.querySelector<HTMLElement>('.host')!;
    this.#preview.show(place, { t: this.t, embed, brand: draft.brand, isHostile: this.#isHostile });
    this.#scale();
    if (!isNew) return;
    const found = await this.#probe(draft, source);
    if (this.#asked !== asked) return;
    this.#found = found;
    this.announcer.say(verdictText(this.t, found));
    this.requestUpdate();
  }

  /** Only of a gateway that is at hand: of another one nobody but its own site may ask. */
  async #askPermission(): Promise<void> {
    const { page, embed } = settingOf(this.#draft!, this.t, this.#here);
    const { origin } = new URL(page);
    const isHere = this.permits !== undefined && embed.attributes['source'] === this.gateway;
    if (!isHere || page === somePage || this.#permitted.has(origin)) return;
    this.#permitted.set(origin, undefined);
    const answer = await fetch(`${this.permits}?${new URLSearchParams({ origin })}`).catch(() => undefined);
    const said: unknown = await answer?.json().catch(() => undefined);
    if (typeof said !== 'boolean') return;
    this.#permitted.set(origin, said);
    this.requestUpdate();
  }

  #probe(draft: Draft, source: string | undefined): Found | Promise<Found> {
    const none = { regions: [], skills: [] };
    if (readsOf(draft.element).sources.length === 0) return { verdict: 'ready', ...none };
    if (source === undefined) return { verdict: draft.address.trim() ? 'address' : 'empty', ...none };
    return probe(draft.element, source, draft);
  }

  /** A wide page in a narrow window is made smaller, as on a photograph. */
  #scale(): void {
    const window = this.renderRoot.querySelector<HTMLElement>('.window');
    const page = window?.querySelector<HTMLElement>('.host');
    if (!window || !page) return;
    const wide = pixels[this.#width];
    page.style.inlineSize = this.#width === 'phone' ? '' : `${wide}px`;
    page.style.zoom = this.#width === 'phone' ? '' : String(Math.min(1, window.clientWidth / wide));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'guyub-embed-builder': EmbedBuilder;
  }
}
