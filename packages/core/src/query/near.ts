import type { Near } from '../contract/query.ts';

const KM_PER_DEGREE = 111.32;

/**
 * Kilometres as the crow flies, on a plane that fits the place: within half a percent over a province. The same
 * steps in the same order as the gateway's SQL, so that both give the same number.
 *
 * @returns undefined for a record without a place
 */
export function kmFrom(near: Near, record: object): number | undefined {
  const { latitude, longitude } = record as { latitude?: unknown; longitude?: unknown };
  if (typeof latitude !== 'number' || typeof longitude !== 'number') return undefined;
  const north = (latitude - near.latitude) * KM_PER_DEGREE;
  const east = (longitude - near.longitude) * kmPerLongitude(near);
  const km = Math.sqrt(north * north + east * east);
  return Number.isNaN(km) ? undefined : km;
}

/** Kilometres in a degree of longitude at this place. */
export const kmPerLongitude = ({ latitude }: Near): number =>
  KM_PER_DEGREE * Math.cos((latitude * Math.PI) / 180);

/** Records without a place are nowhere near. */
export function isWithin(near: Near, record: object): boolean {
  if (near.withinKm === undefined) return true;
  const km = kmFrom(near, record);
  return km !== undefined && km <= near.withinKm;
}
