import type { PublishedOffering } from '@guyub/core';
import { dateThere } from '@guyub/core/hiring';
import { html, type TemplateResult } from 'lit';
import type { Dictionary } from '../locales/dictionary.ts';
import type { ShowcaseWords } from '../locales/showcase-words.ts';
import { longDate, madeBy, ordering, price } from './facts.ts';
import type { Maker } from './makers.ts';
import { photosOf, type Pictures } from './pictures.ts';

export interface CardProps {
  readonly t: Dictionary;
  readonly words: ShowcaseWords;
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
const SIZES = 'auto, (min-width: 40em) 24em, 100vw';

/** Everything but the name may be missing. */
export function card(props: CardProps): TemplateResult {
  const { t, words, offering, maker, pictures, level, order, onShare, onOpen } = props;
  const { id, name } = offering;
  const { person } = maker;
  const subdistrict = maker.business?.subdistrict ?? person?.subdistrict;
  return html`<li class="card" part="card">${pictures.render({ words, name, photo: photosOf(offering)[0], sizes: SIZES })}<div class="about"
    ><div class="name" role="heading" aria-level=${level}>${name}</div
    ><p class="price">${price(words, offering)}</p>${line('quiet', ordering(words, t, offering).join(' · '))}${line('maker', madeBy(maker))}${line(
      'quiet',
      subdistrict && t.subdistrict(subdistrict),
    )}${person?.certified ? html`<p><span class="badge">${words.certified}</span></p>` : ''}${line(
      'quiet',
      person?.answersWithin && words.answers(person.answersWithin),
    )}${away(props)}</div
    ><div class="actions">${order}<button class="link" part="button" aria-label=${words.shareThis(name)} @click=${() => onShare(offering)}>${words.share}</button
    ><button class="link open" part="button" aria-haspopup="dialog" aria-label=${words.moreOf(name)} @click=${() => onOpen(id)}>${words.more}</button></div
    >${line('note', props.note)}</li>`;
}

const line = (name: string, text: unknown) => (text ? html`<p class=${name}>${text}</p>` : '');

const away = ({ t, words, offering, maker: { person } }: CardProps) =>
  line(
    'away',
    person?.awayUntil &&
      person.awayUntil >= dateThere(Date.now(), offering.region) &&
      words.away(longDate(t, person.awayUntil)),
  );
