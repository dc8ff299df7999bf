import type { Client, PublishedOffering } from '@guyub/core';
import { photoSource } from '@guyub/core/photos';
import { printPoster } from '../../papers/print-poster.ts';
import type { Maker } from '../makers.ts';
import { photosOf } from '../pictures.ts';

export interface PosterWish {
  readonly client: Client;
  /** What was opened: its picture is on the poster. */
  readonly offering: PublishedOffering;
  readonly maker: Maker;
  readonly url: string;
  /** Address of what has the pictures. */
  readonly photos: string | undefined;
}

/** A poster has room for few; more than these are counted on it. */
const MOST = 50;

/** Of all that the maker offers, that which was opened first. */
export async function printPosterOf({ client, offering, maker, url, photos }: PosterWish): Promise<void> {
  const { person, business } = maker;
  if (!person) throw new Error('guyub-showcase: a poster needs somebody whose it is.');
  const where = business
    ? ({ op: 'eq', field: 'businessId', value: business.id } as const)
    : ({ op: 'eq', field: 'personId', value: person.id } as const);
  const { items } = await client.list('offerings', { where, page: { size: MOST } });
  const offerings = [offering, ...items.filter(({ id }) => id !== offering.id)];
  const [photo] = offerings.flatMap(photosOf);
  await printPoster({
    person,
    ...(business && { business }),
    offerings,
    url,
    ...(photo &&
      photos !== undefined && { photo: { src: photoSource(photos, photo, 1280), alt: photo.alt } }),
  });
}
