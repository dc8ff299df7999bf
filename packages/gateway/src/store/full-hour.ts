const HOUR_MS = 3_600_000;

/**
 * All offsets of the country are whole hours: a day ends somewhere only at one.
 *
 * @param at ms since 1970
 * @returns ISO 8601 instant
 */
export const fullHour = (at: number): string => new Date(at - (at % HOUR_MS)).toISOString();
