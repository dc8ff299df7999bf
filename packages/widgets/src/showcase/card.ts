import type { PublishedOffering } from '@guyub/core';
import { dateThere } from '@guyub/core/hiring';
import { html, type TemplateResult } from 'lit';
import type { ShowcaseWords } from '../locales/showcase-words.ts';
import type { Plain } from '../shared/plain.ts';
import { longDate } from '../shared/freshness.ts';
import { madeBy, ordering, price } from './facts.ts';
import type { Maker } from './makers.ts';
import { photosOf, type Pictures } from './pictures.ts';

export interface CardProps {
  readonly t: ShowcaseWords;
  readonly plain: Plain | undefined;
  readonly offering: PublishedOffering;
  readonly maker: Maker;
  readonly pictures: Pictures;
  /** Of the name, 3 to 6. */
  readonly level: number;
  /** What became of sharing or opening it. */
  readonly note: unknown;
  readonly order: TemplateResult;
  readonly onShare: (offering: PublishedOffering) => void;
  readonly onOpen: (id: string) => void;
}

/** A card is one column of the grid, or the whole width of a phone. */
const SIZES = '(min-width: 40em) 24em, 100vw';

/** Everything but the name may be missing. */
export function card(props: CardProps): TemplateResult {
  const { t, plain, offering, maker, pictures, level, order, onShare, onOpen } = props;
  const { id, name } = offering;
  const { person } = maker;
  const subdistrict = maker.business?.subdistrict ?? person?.subdistrict;
  return html`<li class="card" part="card">${pictures.render({ t, name, photo: photosOf(offering)[0], sizes: SIZES })}<div class="about"
    ><div class="name" role="heading" aria-level=${level}>${plain?.link('name', id, name, onOpen) ?? name}</div
    ><p class="price">${price(t, offering)}</p>${line('quiet', ordering(t, offering).join(' · '))}${line('maker', madeBy(maker))}${line(
      'quiet',
      subdistrict && t.subdistrict(subdistrict),
    )}${person?.certified ? html`<p><span class="badge">${t.certified}</span></p>` : ''}${line(
      'quiet',
      person?.answersWithin && t.answers(person.answersWithin),
    )}${away(props)}</div
    ><div class="actions">${order}<button class="link" part="button" aria-label=${t.shareThis(name)} @click=${() => onShare(offering)}>${t.share}</button
    ><button class="link open" part="button" aria-haspopup="dialog" aria-label=${t.moreOf(name)} @click=${() => onOpen(id)}>${t.more}</button></div
    >${line('note', props.note)}</li>`;
}

const line = (name: string, text: unknown) => (text ? html`<p class=${name}>${text}</p>` : '');

const away = ({ t, offering, maker: { person } }: CardProps) =>
  line(
    'away',
    person?.awayUntil &&
      person.awayUntil >= dateThere(Date.now(), offering.region) &&
      t.away(longDate(t, person.awayUntil)),
  );
