import type { PublishedBusiness, PublishedOffering, PublishedPerson } from '@guyub/core';
import { priceRange } from '@guyub/core/formats';
import { html, nothing, type TemplateResult } from 'lit';
import { qrCode } from './qr-code.ts';

export interface PosterProps {
  /** As published. */
  readonly person: PublishedPerson;
  readonly business?: PublishedBusiness;
  readonly offerings: readonly PublishedOffering[];
  /** The page that the QR code leads to. */
  readonly url: string;
  /** A picture, and what is to be seen on it. */
  readonly photo?: { readonly src: string; readonly alt: string };
}

type Shown = Pick<PublishedOffering, 'name' | 'description' | 'priceMin' | 'priceMax' | 'unit'>;

/** As many as can be read from a few steps away. */
const SHOWN = 6;
/** So few that they can be larger. */
const FEW = 3;
/** Longest title in the largest letters. */
const SHORT = 40;

/** One A4 page for a notice board: who, what, for how much, and where to ask. */
export function posterSheet({ person, business, offerings, url, photo }: PosterProps): TemplateResult {
  const { name, businessName, skills, subdistrict, year, certified } = person;
  const title = business?.name ?? businessName ?? name;
  const goods: readonly Shown[] =
    offerings.length > 0 ? offerings : person.offerings.map((name) => ({ name }));
  const more = goods.length - SHOWN;
  const few = goods.length <= FEW;
  return html`<article>
    <header>
      <h1 class=${title.length > SHORT ? 'long' : nothing}>${title}</h1>
      <p>${[title !== name && name, skills.slice(0, 3).join(', ')].filter(Boolean).join(' · ')}</p>
    </header>
    ${photo ? html`<img src=${photo.src} alt=${photo.alt} />` : nothing}
    <ul class=${few ? 'few' : nothing}>
      ${goods.slice(0, SHOWN).map(
        (offering) =>
          html`<li>
            <div>
              <span>${offering.name}</span>
              ${few && offering.description ? html`<small>${offering.description}</small>` : nothing}
            </div>
            <b>${priceRange(offering)}</b>
          </li>`,
      )}
      ${more > 0 ? html`<li>dan ${more} lainnya</li>` : nothing}
    </ul>
    <footer>
      ${qrCode(url, 'Halaman untuk memesan')}
      <div>
        <p class="call">Pindai untuk memesan</p>
        <p>${['Dari lulusan BLK', year, certified && '· bersertifikat'].filter(Boolean).join(' ')}</p>
        ${subdistrict ? html`<p>Kecamatan ${subdistrict}</p>` : nothing}
        <p class="url">${url.replace(/^https?:\/\//, '')}</p>
      </div>
    </footer>
  </article>`;
}
