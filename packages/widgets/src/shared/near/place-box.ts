import type { Near, PublishedRegion } from '@guyub/core';
import type { LitElement, ReactiveController, TemplateResult } from 'lit';
import type { NearPage } from './near-page.ts';

const PAUSE_MS = 200;
/** Asked for, to find those of the page's own regions among them; and shown. */
const [ASKED, SHOWN] = [50, 8];

/** A place that somebody named. */
export interface Place extends Near {
  readonly name: string;
}

/** A field in which sub-districts and villages are found by their names: a combobox, with the keys of one. */
export class PlaceBox implements ReactiveController {
  readonly #page: NearPage;
  readonly #host: LitElement;
  readonly #choose: (place: Place) => void;
  #text = '';
  /** undefined: none are looked for. */
  #places: readonly PublishedRegion[] | undefined;
  #failed = false;
  #active = -1;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #running: AbortController | undefined;

  constructor(page: NearPage, host: LitElement, choose: (place: Place) => void) {
    this.#page = page;
    this.#choose = choose;
    (this.#host = host).addController(this);
  }

  hostDisconnected(): void {
    this.#close();
  }

  /** False where the backend has no list of places. */
  get isOffered(): boolean {
    return Boolean(this.#page.client()?.capabilities.regions?.fields.level);
  }

  render(): TemplateResult {
    const { html, words } = this.#page;
    const w = words();
    const places = this.#places;
    const open = Boolean(places?.[0]);
    return html`<label><span class="bold">${w.place}</span><input type="text" role="combobox" autocomplete="off" maxlength="100"
      aria-autocomplete="list" aria-expanded=${open} aria-controls="places"
      aria-activedescendant=${this.#active < 0 ? '' : `place-${this.#active}`} .value=${this.#text}
      @input=${this.#type} @keydown=${this.#press} @blur=${this.#leave}></label
      >${this.#failed ? html`<p>${w.placesFailed}</p>` : ''}${places && !open ? html`<p>${w.noPlace}</p>` : ''}<ul
      id="places" class="places" role="listbox" aria-label=${w.place} @mousedown=${(event: Event) => event.preventDefault()}
      >${places?.map(
        (place, index) => html`<li id="place-${index}" role="option" aria-selected=${index === this.#active}
        @click=${() => this.#take(place)}><span>${place.name}</span> <span class="quiet">${this.#kindOf(place)}</span></li>`,
      )}</ul>`;
  }

  /** `kecamatan, Sampang` */
  #kindOf({ level, parent }: PublishedRegion): string {
    const { words, nameOf } = this.#page;
    const kind = level === 'village' ? words().levels.village : words().levels.district;
    return [kind, parent && nameOf(parent)].filter(Boolean).join(', ');
  }

  readonly #type = ({ target }: Event): void => {
    this.#text = (target as HTMLInputElement).value;
    this.#page.announcer.wait();
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => void this.#ask(this.#text.trim()), PAUSE_MS);
  };

  async #ask(text: string): Promise<void> {
    const { words, announcer, redraw, language } = this.#page;
    this.#close();
    const client = this.#page.client();
    if (!text || !client) return;
    const { signal } = (this.#running = new AbortController());
    try {
      const levels = { op: 'in', field: 'level', values: ['district', 'village'] } as const;
      const placed = { op: 'exists', field: 'latitude', value: true } as const;
      const where = { op: 'and', of: [levels, placed] } as const;
      const { items } = await client.list('regions', { text, where, page: { size: ASKED } }, { signal });
      if (signal.aborted) return;
      this.#places = this.#nearby(items).slice(0, SHOWN);
      const count = this.#places.length.toLocaleString(language());
      announcer.say(items[0] ? words().placesFound(count) : words().noPlace);
    } catch {
      if (signal.aborted) return;
      this.#failed = true;
      announcer.say(words().placesFailed);
    }
    redraw();
  }

  /** Places of the regions that are shown come first. */
  #nearby(places: readonly PublishedRegion[]): readonly PublishedRegion[] {
    const regions = [...new Set(this.#page.regions().map((region) => `${region}.`))];
    const isOurs = ({ id }: PublishedRegion) => regions.some((region) => id.startsWith(region));
    return [...places.filter(isOurs), ...places.filter((place) => !isOurs(place))];
  }

  readonly #press = (event: KeyboardEvent): void => {
    const places = this.#places ?? [];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const active = places[this.#active];
    if (step && places[0])
      this.#active =
        (this.#active + step + places.length + Number(this.#active < 0 && step < 0)) % places.length;
    else if (event.key === 'Enter' && (active ?? places[0])) this.#take((active ?? places[0])!);
    else if (event.key === 'Escape' && this.#places) this.#close();
    else return;
    event.preventDefault();
    this.#page.redraw();
    void this.#host.updateComplete.then(() => {
      const option = this.#host.renderRoot.querySelector('.places [aria-selected=true]');
      option?.scrollIntoView({ block: 'nearest' }); // the focus stays in the field, so no browser does it
    });
  };

  readonly #leave = (): void => {
    this.#close();
    this.#page.redraw();
  };

  #take({ name, latitude, longitude }: PublishedRegion): void {
    this.#text = name;
    this.#close();
    if (latitude !== undefined && longitude !== undefined) this.#choose({ name, latitude, longitude });
    this.#page.redraw();
  }

  #close(): void {
    clearTimeout(this.#pause);
    this.#running?.abort();
    this.#places = undefined;
    this.#failed = false;
    this.#active = -1;
  }
}
