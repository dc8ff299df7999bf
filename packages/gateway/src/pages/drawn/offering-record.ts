import { html } from 'hono/html';
import { GuyubError, type Client } from '@guyub/core';
import { toLocalBusiness } from '@guyub/core/formats';
import { photoSource, photoSourceSet } from '@guyub/core/photos';
import {
  hoursInWords,
  madeBy,
  ordering,
  photosOf,
  price,
  ShowcasePage,
  showcaseMoreIn,
  type ShowcaseWords,
} from '@guyub/widgets/page';
import type { PageLanguage } from '../language.ts';
import { lookOf, queryOf } from './address.ts';
import { facts } from './facts.ts';
import type { RecordAsked, RecordPage } from './record.ts';
import { pageWords } from './words.ts';
import { wordsOf } from './words-of.ts';

/** One product or service, with its maker. */
export async function offeringRecord(
  client: Client,
  { id, language, url, gateway, base, kept }: RecordAsked,
): Promise<RecordPage> {
  const { value: offering } = await client.get('offerings', id);
  const { personId, businessId, name } = offering;
  const absent = (error: unknown) => {
    if ((error as { readonly code?: string }).code === 'not-found') return undefined;
    throw error;
  };
  const [t, person, business] = await Promise.all([
    wordsOf<ShowcaseWords>(ShowcasePage, language),
    client.get('people', personId).then(({ value }) => value, absent),
    businessId === undefined
      ? undefined
      : client.get('businesses', businessId).then(({ value }) => value, absent),
  ]);
  // As in the list: whose maker is not shown is not shown either.
  if (!person) throw new GuyubError('not-found', 'There is no such offering.', { adapter: 'gateway' });
  const more = showcaseMoreIn(t);
  const subdistrict = business?.subdistrict ?? person.subdistrict;
  const photos = photosOf(offering);
  const ask = queryOf([
    ['region', offering.region],
    ['person', personId],
    ['offering', name],
    ...lookOf(kept),
  ]);
  return {
    title: name,
    about: [price(t, offering), madeBy({ person, business }), subdistrict && t.subdistrict(subdistrict)]
      .filter(Boolean)
      .join(' · '),
    body: html`${photos.map(
      (photo) =>
        html`<img loading="lazy" width="${photo.width}" height="${photo.height}" alt="${photo.alt || t.photoOf(name)}" sizes="(min-width: 44em) 44rem, 100vw" srcset="${photoSourceSet('', photo)}" src="${photoSource('', photo, 640)}">`,
    )}<p><strong>${price(t, offering)}</strong></p>${offering.description ? html`<p class="prose">${offering.description}</p>` : ''}${facts(
      [
        [more.order, [...ordering(t, offering), person.answersWithin && t.answers(person.answersWithin)]],
        [more.maker, [madeBy({ person, business }), person.certified && t.certified, business?.description]],
        [more.place, [subdistrict && t.subdistrict(subdistrict)]],
        [more.hours, (business?.openingHours ?? []).map((text) => hoursInWords(more, text))],
        [more.since, [business?.foundingDate?.slice(0, 4)]],
      ],
    )}<p class="actions"><a class="button main" href="${base}/hire-local${ask}">${pageWords[language as PageLanguage].order}</a></p>`,
    described: toLocalBusiness(business ?? person, [offering], { url, photos: gateway }),
    pictured: photos.length > 0,
  };
}
