import type { Near, PublishedPerson } from '@guyub/core';
import type { FindingWords } from '../../locales/dictionary.ts';

const KM_PER_DEGREE = 111.32;

/** Kilometres as the crow flies: core's `kmFrom`, written out, because a part that comes later shares no code. */
export function kmTo(from: Near, { latitude, longitude }: Pick<PublishedPerson, 'latitude' | 'longitude'>) {
  if (latitude === undefined || longitude === undefined) return undefined;
  const north = (latitude - from.latitude) * KM_PER_DEGREE;
  const east = (longitude - from.longitude) * (KM_PER_DEGREE * Math.cos((from.latitude * Math.PI) / 180));
  return Math.sqrt(north * north + east * east);
}

/** In whole kilometres: both places are the middle of something. */
export function distance(words: FindingWords, from: Near, person: PublishedPerson): string | undefined {
  const km = kmTo(from, person);
  return km === undefined ? undefined : words.distance(String(Math.max(1, Math.round(km))));
}
