const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Eight in the morning. */
const OPENING_MS = 8 * HOUR_MS;

/** Provinces of central and eastern time, by the first two digits of either code; the others are western. */
const central = new Set(['51', '52', '53', '63', '64', '65', '71', '72', '73', '74', '75', '76']);
const eastern = new Set(['81', '82', '91', '92', '93', '94', '95', '96', '97']);

/** Hours east of Greenwich: 7 (WIB), 8 (WITA) or 9 (WIT). */
export function offsetOf(region: string): 7 | 8 | 9 {
  const province = region.slice(region.indexOf(':') + 1).slice(0, 2);
  return central.has(province) ? 8 : eastern.has(province) ? 9 : 7;
}

/** The calendar day there, ISO. */
export const dateThere = (at: number, region: string): string =>
  new Date(at + offsetOf(region) * HOUR_MS).toISOString().slice(0, 10);

/**
 * One working day later, at the same time of day: Friday 15:00 → Monday 15:00. What comes at a weekend counts as come
 * on Monday when offices open, so that nobody is asked at midnight.
 *
 * @param at ms since 1970; the region decides where its days begin
 */
export function nextWorkingDay(at: number, region: string): number {
  const offset = offsetOf(region) * HOUR_MS;
  let there = at + offset;
  const weekday = (ms: number) => new Date(ms).getUTCDay();
  const isWeekend = (ms: number) => weekday(ms) === 0 || weekday(ms) === 6;
  if (isWeekend(there)) {
    there -= there % DAY_MS;
    while (isWeekend(there)) there += DAY_MS;
    there += OPENING_MS;
  }
  do there += DAY_MS;
  while (isWeekend(there));
  return there - offset;
}
