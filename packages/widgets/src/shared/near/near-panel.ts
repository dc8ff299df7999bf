import type { Near } from '@guyub/core';
import type { LitElement, TemplateResult } from 'lit';
import type { NearPage } from './near-page.ts';
import { PlaceBox, type Place } from './place-box.ts';
import { position } from './position.ts';

/** Kilometres. */
const RADII = [5, 10, 25, 50];

/** The choice of a place, and how far from it. */
export class NearPanel {
  open = false;
  readonly #page: NearPage;
  readonly #places: PlaceBox;
  #chosen: Place | undefined;
  #withinKm: number | undefined;
  /** What is said of the visitor's own place. */
  #note = '';

  constructor(page: NearPage, host: LitElement) {
    this.#page = page;
    this.#places = new PlaceBox(page, host, (place) => this.#choose(place));
  }

  toggle(): void {
    this.open = !this.open;
    this.#page.redraw();
  }

  /** `Dekat Omben · sampai 10 km` */
  nameOf({ latitude, longitude, withinKm }: Near): string {
    const w = this.#page.words();
    const known = this.#chosen?.latitude === latitude && this.#chosen.longitude === longitude;
    const place = w.from((known && this.#chosen?.name) || w.somewhere);
    return withinKm ? `${place} · ${w.within(this.#number(withinKm))}` : place;
  }

  render(): TemplateResult | '' {
    const { html, label, words } = this.#page;
    if (!this.open) return '';
    const w = words();
    const within = this.#within;
    const radii = [...new Set([...RADII, ...(within ? [within] : [])])];
    return html`<div class="near" role="group" aria-label=${label()}
      ><button part="button" @click=${() => void this.#locate()}>${w.useLocation}</button
      >${this.#places.isOffered ? this.#places.render() : ''}<label><span class="bold">${w.radius}</span
      ><select .value=${String(within ?? '')} @change=${this.#widen}><option value="">${w.anyDistance}</option
      >${radii.map((km) => html`<option value=${km} ?selected=${km === within}>${w.within(this.#number(km))}</option>`)}</select></label
      ><p class="quiet">${this.#note || w.rounded}</p></div>`;
  }

  async #locate(): Promise<void> {
    const { words, announcer } = this.#page;
    const tell = (note: string) => {
      this.#note = note;
      this.#page.redraw();
      announcer.say(note);
    };
    tell(words().locating);
    const before = this.#chosen;
    const found = await position();
    if (this.#chosen !== before) return tell(''); // a place was named meanwhile
    if (typeof found === 'string') return tell(words()[found]);
    tell('');
    this.#choose({ ...found, name: words().me });
  }

  #choose(place: Place): void {
    const { latitude, longitude } = place;
    this.#chosen = place;
    this.#ask({ latitude, longitude }, this.#within);
  }

  readonly #widen = ({ target }: Event): void => {
    const { near, redraw } = this.#page;
    const select = target as HTMLSelectElement;
    const km = Number(select.value) || undefined;
    select.value = String(this.#within ?? ''); // until the question is asked; the page may prevent it
    this.#withinKm = km;
    const from = near();
    if (from) this.#ask(from, km);
    redraw();
  };

  /** Of the question; before there is a place, what was chosen for it. */
  get #within(): number | undefined {
    const near = this.#page.near();
    return near ? near.withinKm : this.#withinKm;
  }

  #ask({ latitude, longitude }: Near, withinKm: number | undefined): void {
    this.#page.go({ latitude, longitude, ...(withinKm && { withinKm }) });
  }

  #number(km: number): string {
    return km.toLocaleString(this.#page.language());
  }
}
