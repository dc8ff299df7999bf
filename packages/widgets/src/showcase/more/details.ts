import type { PublishedOffering } from '@guyub/core';
import { html, type TemplateResult } from 'lit';
import type { ShowcaseWords } from '../../locales/showcase-words.ts';
import { showcaseMoreIn } from '../../locales/showcase-more-words.ts';
import { qrCode } from '../../papers/qr-code.ts';
import { madeBy, ordering, price } from '../facts.ts';
import type { Maker } from '../makers.ts';
import { photosOf, type Pictures } from '../pictures.ts';
import { hoursInWords } from './hours.ts';

export interface DetailsProps {
  readonly t: ShowcaseWords;
  readonly offering: PublishedOffering;
  readonly maker: Maker;
  readonly pictures: Pictures;
  readonly level: number;
  readonly order: TemplateResult;
  readonly note: unknown;
  /** What the QR code says; empty: it is not wanted yet. */
  readonly code: string;
  readonly onShare: () => void;
  readonly onCode: () => void;
  readonly onContact: () => void;
  readonly onPoster: () => void;
}

const SIZES = '(min-width: 42em) 40em, 100vw';

/** All that is published of it. */
export function details(props: DetailsProps): TemplateResult {
  const { t, offering, pictures, level, order, note, onShare } = props;
  const { name, description } = offering;
  const photos = pictures.known ? photosOf(offering) : [];
  return html`${photos.map((photo) => pictures.render({ t, name, photo, sizes: SIZES }))}<div class="inner ${photos[0] ? '' : 'bare'}"><div id="offering" class="title" role="heading" aria-level=${level}>${name}</div
    ><p class="price">${price(t, offering)}</p>${description ? html`<p class="prose">${description}</p>` : ''}<div class="actions"
    >${order}<button class="link" part="button" aria-label=${t.shareThis(name)} @click=${onShare}>${t.share}</button></div
    >${note ? html`<p class="notice">${note}</p>` : ''}${rows(props)}${tools(props)}</div>`;
}

function rows({ t, offering, maker }: DetailsProps): TemplateResult {
  const more = showcaseMoreIn(t);
  const { person, business } = maker;
  const subdistrict = business?.subdistrict ?? person?.subdistrict;
  const row = (label: string, values: readonly unknown[]) => {
    const told = values.filter(Boolean);
    return told[0] ? html`<dt>${label}</dt><dd>${told.map((value) => html`<span>${value}</span>`)}</dd>` : '';
  };
  return html`<dl>${row(more.order, [
    ...ordering(t, offering),
    person?.answersWithin && t.answers(person.answersWithin),
  ])}${row(more.maker, [madeBy(maker), person?.certified && t.certified, business?.description])}${row(
    more.place,
    [subdistrict && t.subdistrict(subdistrict)],
  )}${row(
    more.hours,
    (business?.openingHours ?? []).map((text) => hoursInWords(more, text)),
  )}${row(more.since, [business?.foundingDate?.slice(0, 4)])}</dl>`;
}

function tools({
  t,
  offering,
  maker: { person },
  code,
  onCode,
  onContact,
  onPoster,
}: DetailsProps): TemplateResult {
  const more = showcaseMoreIn(t);
  const whose = (label: string, press: () => void) =>
    person ? html`<button part="button" @click=${press}>${label}</button>` : '';
  return html`<div class="tools"><button part="button" aria-expanded=${Boolean(code)} @click=${onCode}>${more.qrCode}</button
    >${whose(more.contact, onContact)}${whose(more.poster, onPoster)}</div
    >${code ? html`<div class="code">${qrCode(code, more.qrLabel(offering.name))}<p class="quiet">${more.qrHelp}</p></div>` : ''}`;
}
