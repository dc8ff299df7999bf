import type { Near } from '@guyub/core';
import type { TemplateResult } from 'lit';
import { goNear } from './choose.ts';
import type { FindingHost } from '../finding-host.ts';
import type { Shared } from './shared.ts';
import { PlaceBox, type Place } from './place-box.ts';
import { position } from './position.ts';

/** Kilometres. */
const RADII = [5, 10, 25, 50];

/** The choice of a place, and how far from it. */
export class NearPanel {
  open = false;
  readonly #shared: Shared;
  readonly #places: PlaceBox;
  #chosen: Place | undefined;
  #withinKm: number | undefined;
  /** What is said of the visitor's own place. */
  #note = '';

  constructor(shared: Shared, host: FindingHost) {
    this.#shared = shared;
    this.#places = new PlaceBox(shared, host, (place) => this.#choose(place));
  }

  toggle(): void {
    this.open = !this.open;
    this.#shared.redraw();
  }

  /** `Dekat Omben · sampai 10 km` */
  nameOf({ latitude, longitude, withinKm }: Near): string {
    const w = this.#shared.words();
    const known = this.#chosen?.latitude === latitude && this.#chosen.longitude === longitude;
    const place = w.from((known && this.#chosen?.name) || w.somewhere);
    return withinKm ? `${place} · ${w.within(this.#number(withinKm))}` : place;
  }

  render(): TemplateResult | '' {
    const { html, t, words } = this.#shared;
    if (!this.open) return '';
    const w = words();
    const within = this.#within;
    const radii = [...new Set([...RADII, ...(within ? [within] : [])])];
    return html`<div class="near" role="group" aria-label=${t().near}
      ><button part="button" @click=${() => void this.#locate()}>${w.useLocation}</button
      >${this.#places.isOffered ? this.#places.render() : ''}<label><span class="bold">${w.radius}</span
      ><select .value=${String(within ?? '')} @change=${this.#widen}><option value="">${w.anyDistance}</option
      >${radii.map((km) => html`<option value=${km} ?selected=${km === within}>${w.within(this.#number(km))}</option>`)}</select></label
      ><p class="quiet">${this.#note || w.rounded}</p></div>`;
  }

  async #locate(): Promise<void> {
    const { words, announcer } = this.#shared;
    const tell = (note: string) => {
      this.#note = note;
      this.#shared.redraw();
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
    const { asking, redraw } = this.#shared;
    const select = target as HTMLSelectElement;
    const km = Number(select.value) || undefined;
    select.value = String(this.#within ?? ''); // until the question is asked; the page may prevent it
    this.#withinKm = km;
    if (asking.question.near) this.#ask(asking.question.near, km);
    redraw();
  };

  /** Of the question; before there is a place, what was chosen for it. */
  get #within(): number | undefined {
    const { near } = this.#shared.asking.question;
    return near ? near.withinKm : this.#withinKm;
  }

  #ask({ latitude, longitude }: Near, withinKm: number | undefined): void {
    goNear(this.#shared.asking, { latitude, longitude, ...(withinKm && { withinKm }) });
  }

  #number(km: number): string {
    return km.toLocaleString(this.#shared.t().language);
  }
}
