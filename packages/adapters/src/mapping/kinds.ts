import { hasIdentityNumber, linkOf, scrubIdentityNumbers } from '@guyub/core/privacy';
import {
  nothing,
  properCase,
  readCapacity,
  readDays,
  readLicenceNumber,
  readName,
  readOpeningHours,
  readPhone,
  readPrice,
  readQuantity,
  readRegionCode,
  readSkill,
  readYear,
  readYesNo,
  said,
  textOf,
  withoutPrefix,
  type Reading,
  type RegionScheme,
} from '@guyub/core/reading';
import { readId } from './id.ts';
import type { Zone } from './mapping.ts';
import { plainText, visible } from './plain-text.ts';
import type { Kind, Shape } from './shapes.ts';
import { readDay, readInstant } from './times.ts';

export interface Manner {
  readonly shape: Shape;
  readonly scheme: RegionScheme;
  readonly zone: Zone;
}
export type Scalar = string | number | boolean;
export const isScalar = (value: unknown): value is Scalar =>
  typeof value === 'string' ||
  typeof value === 'boolean' ||
  (typeof value === 'number' && Number.isFinite(value));
/** What was read; `withheld`: the backend itself says that the person must not be shown. */
export type KindReading = Reading<unknown> & { readonly withheld?: true };

const refused: Reading<never> = { refused: 'tidak dikenal' };
const given = <T>(value: T | undefined): Reading<T> => (value === undefined ? refused : { value });

/** A value as the model holds it. What does not fit the shape is refused by the caller. */
export const kinds: Readonly<Record<Kind, (raw: Scalar, manner: Manner) => KindReading>> = {
  text: (raw, { shape }) => cut(textOf(raw), shape),
  prose(raw, { shape }) {
    const text = plainText(textOf(raw));
    return text === undefined ? refused : cut(text, shape);
  },
  name(raw) {
    const { value, refused: why } = readName(raw);
    if (!value) return why === undefined ? nothing : refused;
    return value.deceased || value.left ? { value: value.value, withheld: true } : { value: value.value };
  },
  skill(raw, { shape }) {
    const text = said(raw);
    return text === undefined ? nothing : given(readSkill(text).value ?? cut(properCase(text), shape).value);
  },
  subdistrict: (raw, { shape }) => cut(properCase(withoutPrefix(said(raw) ?? '')), shape),
  telephone: readPhone,
  email(raw) {
    const text = said(raw)?.toLowerCase();
    return text === undefined ? nothing : email.test(text) ? { value: text } : refused;
  },
  date: (raw, { zone }) => readDay(raw, zone),
  since(raw, { zone }) {
    const day = readDay(raw, zone).value;
    const year = readYear(raw);
    return day !== undefined || year !== undefined
      ? { value: day ?? String(year) }
      : said(raw) === undefined
        ? nothing
        : refused;
  },
  instant: (raw, { zone }) => readInstant(raw, zone),
  year: (raw) => (said(raw) === undefined ? nothing : given(readYear(raw))),
  // Digits alone are what they say, of whatever size; in words it is how much somebody can make.
  number: (raw) =>
    typeof raw === 'number' || (typeof raw === 'string' && /^\s*\d{1,15}\s*$/.test(raw))
      ? { value: Number(raw) }
      : readCapacity(raw),
  days: readDays,
  quantity: readQuantity,
  rupiah(raw, { shape }) {
    const { value, ...rest } = readPrice(raw);
    return value ? { value: value[shape.end ?? 'min'] } : typeof raw === 'number' ? { value: raw } : rest;
  },
  degrees(raw) {
    const text = said(raw)?.replace(',', '.');
    if (text === undefined) return nothing;
    return /^-?\d+(?:\.\d+)?$/.test(text) ? { value: Math.round(Number(text) * 100) / 100 + 0 } : refused;
  },
  'yes-no': (raw) => (said(raw) === undefined ? nothing : given(readYesNo(raw))),
  choice(raw, { shape }) {
    const text = said(raw)?.toLowerCase();
    return text === undefined ? nothing : given(shape.of?.find((option) => option === text));
  },
  code: (raw) => given(said(raw)),
  licence: readLicenceNumber,
  hours: readOpeningHours,
  id: (raw) => (said(raw) === undefined ? nothing : given(readId(textOf(raw)))),
  region: (raw, { scheme }) => readRegionCode(raw, scheme),
  url(raw) {
    const text = said(raw);
    return text === undefined ? nothing : given(linkOf(text));
  },
};

const email = /^[a-z0-9_'+-]+(?:\.[a-z0-9_'+-]+)*(?<!')@(?:[a-z0-9][a-z0-9-]*\.)+[a-z]{2,}$/;

/** A thread and a needle say something, too. */
const picture = /\p{Extended_Pictographic}/u;

/** Scrubbed before it is cut: the half of an identity number is not recognised any more. */
function cut(text: string, { most = 2000 }: Shape): Reading<string> {
  const line = most <= 200 && /[\r\n]/.test(text) ? text.replace(/\s*[\r\n]+\s*/g, ' ') : text;
  const clean = scrubIdentityNumbers(line).trim();
  if (said(clean) === undefined && !picture.test(clean)) return nothing;
  if (clean.length <= most) return { value: clean };
  return {
    value: clean
      .slice(0, most)
      .replace(/[\ud800-\udbff]$/, '')
      .trim(),
  };
}

/** These hold whatever somebody typed, so an identity number in the middle is taken out and the rest stays. */
const free = new Set<Kind>(['text', 'prose', 'name', 'skill', 'subdistrict']);
/** No price, day or telephone is as long as a book, which would only be long to read. */
const LONGEST = 5000;
/** Nothing in it is unseen, or stands for something else. */
const ordinary = /^[ -%'-;=-~]*$/;
export interface Clean {
  /** undefined: nothing of it may be read. */
  readonly raw: Scalar | undefined;
  /** There was an identity number. */
  readonly found: boolean;
}

export function withoutIdentity(given: Scalar, kind: Kind): Clean {
  if (typeof given === 'number')
    return Math.abs(given) >= 1e14 ? { raw: undefined, found: true } : { raw: given, found: false };
  if (typeof given === 'boolean') return { raw: given, found: false };
  if (given.length > LONGEST && !free.has(kind)) return { raw: undefined, found: false };
  if (ordinary.test(given) && !hasIdentityNumber(given)) return { raw: given, found: false };
  const raw = visible(given);
  // One that is taken apart by tags or entities.
  if (kind !== 'prose' && /[<&]/.test(raw) && hasIdentityNumber(plainText(raw) ?? ''))
    return { raw: undefined, found: true };
  const clean = scrubIdentityNumbers(raw);
  if (clean === raw) return { raw, found: false };
  return { raw: free.has(kind) ? clean : undefined, found: true };
}
