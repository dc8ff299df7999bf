import type { PublishedOffering } from '@guyub/core';
import { photoSource, photoSourceSet, readPhoto, type Photo } from '@guyub/core/photos';
import { html, type LitElement, type TemplateResult } from 'lit';
import type { ShowcaseWords } from '../locales/showcase-words.ts';

interface PictureProps {
  readonly t: ShowcaseWords;
  /** Of the product or service. */
  readonly name: string;
  readonly photo: Photo | undefined;
  /** How wide it stands there, as `sizes` says it. Not `auto`: Chromium keeps such a picture when it is taken away. */
  readonly sizes: string;
}

export const photosOf = ({ photos }: PublishedOffering): readonly Photo[] =>
  photos?.flatMap((text) => readPhoto(text) ?? []) ?? [];

/** Pictures at the size that is needed, when they are needed; what cannot be shown holds its place. */
export class Pictures {
  readonly #host: LitElement;
  readonly #base: () => string | undefined;
  readonly #dead = new Set<string>();
  /** Asked for by somebody who saves data. */
  readonly #wanted = new Set<string>();

  /** @param base address of what has the pictures; none: there are none to be had */
  constructor(host: LitElement, base: () => string | undefined) {
    this.#host = host;
    this.#base = base;
  }

  /** There are pictures to be had, by their address. */
  get known(): boolean {
    return this.#base() !== undefined;
  }

  render({ t, name, photo, sizes }: PictureProps): TemplateResult {
    const base = this.#base();
    if (!photo || base === undefined) return placeholder(t.noPhoto);
    if (this.#dead.has(photo.id)) return placeholder(t.deadPhoto, 'dead');
    if (savesData() && !this.#wanted.has(photo.id))
      return html`<div class="picture none"><button class="link" aria-label="${t.showPhoto}: ${name}" @click=${() => this.#add(this.#wanted, photo)}>${t.showPhoto}</button></div>`;
    // loading before src, or the browser has begun already.
    return html`<img class="picture" part="picture" loading="lazy" decoding="async" width=${photo.width} height=${photo.height} alt=${photo.alt || t.photoOf(name)}
      sizes=${sizes} srcset=${photoSourceSet(base, photo)} src=${photoSource(base, photo, 640)} @error=${() => this.#add(this.#dead, photo)}>`;
  }

  #add(to: Set<string>, { id }: Photo): void {
    to.add(id);
    this.#host.requestUpdate();
  }
}

/** Said to the eye alone: a screen reader misses nothing. */
const placeholder = (text: string, kind = '') =>
  html`<div class="picture none ${kind}" aria-hidden="true"><span>${text}</span></div>`;

const savesData = (): boolean =>
  (navigator as { readonly connection?: { readonly saveData?: boolean } }).connection?.saveData === true ||
  globalThis.matchMedia?.('(prefers-reduced-data: reduce)').matches;
