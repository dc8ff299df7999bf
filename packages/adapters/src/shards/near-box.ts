import type { Near } from '@guyub/core/adapter';
import { kmPerLongitude } from '@guyub/core/order';
import type { Box } from './format/manifest.ts';

const KM_PER_DEGREE = 111.32;
/** Rounding must not put a place beyond where it is. */
const SLACK = 1 - 1e-9;

/** The least distance of anything in the box, as core measures distances; 0 inside it. */
export function kmToBox(near: Near, [south, north, west, east]: NonNullable<Box['box']>): number {
  const beside = (value: number, least: number, most: number) => Math.max(least - value, value - most, 0);
  const up = beside(near.latitude, south, north) * KM_PER_DEGREE;
  const across = beside(near.longitude, west, east) * kmPerLongitude(near);
  return Math.hypot(up, across) * SLACK;
}
