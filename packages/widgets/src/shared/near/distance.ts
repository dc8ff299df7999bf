import type { Near } from '@guyub/core';
import type { NearWords } from '../../locales/near-words.ts';

interface Placed {
  readonly latitude?: number | undefined;
  readonly longitude?: number | undefined;
}

const KM_PER_DEGREE = 111.32;

/** Kilometres as the crow flies: core's `kmFrom`, written out, because a part that comes later shares no code. */
export function kmTo(from: Near, { latitude, longitude }: Placed) {
  if (latitude === undefined || longitude === undefined) return undefined;
  const north = (latitude - from.latitude) * KM_PER_DEGREE;
  const east = (longitude - from.longitude) * (KM_PER_DEGREE * Math.cos((from.latitude * Math.PI) / 180));
  return Math.sqrt(north * north + east * east);
}

/** In whole kilometres: both places are the middle of something. */
export function distance(words: NearWords, from: Near, there: Placed): string | undefined {
  const km = kmTo(from, there);
  return km === undefined ? undefined : words.distance(String(Math.max(1, Math.round(km))));
}
