import { nothing, readDate, said, textOf, type Reading, type Written } from '@guyub/core/reading';
import { zones, type Zone } from './mapping.ts';

const refused: Reading<never> = { refused: 'waktu tidak dikenal' };
const clock =
  /^(.*?\d)(?:T|\s+)(\d{1,2})[:.](\d\d)(?:[:.](\d\d)(?:[.,]\d+)?)?\s*(Z|UTC|GMT|WIB|WITA|WIT|[+-]\d\d:?\d\d)?$/i;

/** Milliseconds since 1970. A day alone begins at midnight in `zone`, as does a time that names none. */
function instantOf(written: Written, zone: Zone): number | undefined {
  if (typeof written === 'number' && written >= 1e8) return written >= 1e11 ? written : written * 1000;
  const text = said(textOf(written));
  const [, day = text, hour = '0', minute = '00', second = '00', named] = clock.exec(text ?? '') ?? [];
  const date = readDate(typeof written === 'number' ? written : day).value;
  if (date === undefined) return undefined;
  const upper = named?.toUpperCase() ?? zone;
  const offset = upper === 'Z' || upper === 'GMT' ? zones.UTC : (zones[upper as Zone] ?? upper);
  const sign = offset.replace(/^([+-]\d\d):?(\d\d)$/, '$1:$2');
  const at = Date.parse(`${date}T${hour.padStart(2, '0')}:${minute}:${second}${sign}`);
  return Number.isNaN(at) ? undefined : at;
}

/** As nearly all programs write it. */
const usual =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])[T ](?:[01]\d|2[0-3])(?::[0-5]\d){2}(?:\.\d+)?Z?$/;

/** To the second, in UTC: instants are compared as text. */
export function readInstant(written: Written, zone: Zone): Reading<string> {
  if (typeof written === 'string' && usual.test(written)) {
    const day = written.slice(0, 10);
    const time = written.slice(11, 19);
    const value = `${day}T${time}Z`;
    // 31 February is taken for a day of March.
    if (day.slice(8) > '28' && iso(Date.parse(value)) !== value) return refused;
    const hours = written.endsWith('Z') ? 0 : Number(zones[zone].slice(0, 3));
    const hour = Number(time.slice(0, 2)) - hours;
    if (hour < 0) return { value: iso(Date.parse(value) - hours * 3_600_000) };
    return { value: `${day}T${hour < 10 ? '0' : ''}${hour}${time.slice(2)}Z` };
  }
  if (said(textOf(written)) === undefined) return nothing;
  const at = instantOf(written, zone);
  if (at === undefined || Math.abs(at) > 4e12) return refused;
  return { value: iso(at) };
}

const iso = (at: number): string => `${new Date(at).toISOString().slice(0, 19)}Z`;

/** A moment that names its zone falls on the day that it is in `zone`: 19.00 in UTC is tomorrow in Jakarta. */
export function readDay(written: Written, zone: Zone): Reading<string> {
  const named = typeof written === 'string' && clock.exec(written.trim())?.[5];
  const at = named ? instantOf(written, zone) : undefined;
  if (at === undefined) return readDate(written);
  const hours = Number(zones[zone].slice(0, 3));
  return readDate(new Date(at + hours * 3_600_000).toISOString().slice(0, 10));
}
