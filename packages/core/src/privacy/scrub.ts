/**
 * NIK, KK and (since 2024) personal NPWP are 16 digits that tell birthplace, birth date and sex, so they are
 * dropped, never masked. People type them with spaces, dots or dashes, and in the middle of sentences.
 */
const run = /\p{Nd}(?:[\s._\-\u2010-\u2015/'\u200b]{0,2}\p{Nd}){14,9999}/gu;
const digits = /\p{Nd}+/gu;
const oldNpwp = /(?<!\d)\d{2}\.\d{3}\.\d{3}\.\d-\d{3}\.\d{3}(?!\d)/g;
/** Its 15 digits alone may be anything, so the word must stand before them. */
const namedNpwp = /(npwp[^\p{Nd}]{0,8})\p{Nd}(?:[\s.-]{0,2}\p{Nd}){14}(?!\p{Nd})/giu;
/** A spreadsheet's idea of a NIK: 3,527,014,107,900,001. */
const grouped = /(?<![\p{Nd},])\p{Nd}(?:,\p{Nd}{3}){5}(?![\p{Nd},])/gu;
/** A BNSP certificate: business and occupation codes, level, register, year. Some read like a NIK from the middle. */
const bnspNumber = /(?<!\p{Nd})(\d{5} \d{4} \d \d{7} (?:19|20)\d\d)(?!\p{Nd})/u;
/**
 * RFC 9562, as backends name their records: of 1,400 random ones, one has 16 digits in a row that read like a NIK.
 * One without a letter is nobody's chance.
 */
const uuid =
  /(?<![\p{L}\p{N}-])(?=[\d-]*[a-f])([\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12})(?![\p{L}\p{N}-])/iu;

/** @returns the text without identity numbers; the same string when there was none. */
export function scrubIdentityNumbers(text: string): string {
  if (text.length < 15 || !hasManyDigits(text)) return text;
  const clean = text
    .split(uuid)
    .map((part, index) => (index % 2 ? part : withoutNumbers(part)))
    .join('');
  return clean === text ? text : clean.replace(/\s{2,}/g, ' ').trim();
}

const withoutNumbers = (text: string): string =>
  text
    .replace(oldNpwp, '')
    .replace(namedNpwp, '$1')
    .replace(grouped, '')
    .replace(run, (found) =>
      // Longer than anybody writes; the engine ends where such a run has no end.
      found.length > 9999
        ? ''
        : found
            .split(bnspNumber)
            .map((part, index) => (index % 2 ? part : scrubRun(part)))
            .join(''),
    );

/** None of these has fewer than 15. Digits of other scripts stand behind our letters. */
function hasManyDigits(text: string): boolean {
  let digits = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if ((code >= 48 && code <= 57) || code >= 0x660) digits++;
  }
  return digits > 14;
}

export const hasIdentityNumber = (text: string): boolean => scrubIdentityNumbers(text) !== text;

function scrubRun(found: string): string {
  const groups = [...found.matchAll(digits)].map((match) => ({
    value: match[0],
    from: match.index,
    to: match.index + match[0].length,
  }));
  let result = '';
  let kept = 0;
  for (let i = skipTelephones(groups); i < groups.length; i++) {
    const last = identityFrom(groups, i);
    if (last === -1) continue;
    result += found.slice(kept, groups[i]!.from);
    kept = groups[last]!.to;
    i = last;
  }
  return result + found.slice(kept);
}

/** Telephones in front, `0812 3456 7890 0813 …`; further on such groups may be the inside of a NIK. */
function skipTelephones(groups: readonly { value: string }[]): number {
  let i = 0;
  while (
    /^08\d\d$/.test(groups[i]?.value ?? '') &&
    /^\d{3,4} \d{3,4}$/.test(`${groups[i + 1]?.value} ${groups[i + 2]?.value}`)
  )
    i += 3;
  return i;
}

/** `2021/2022 2023/2024`: no NIK has a month like that in the middle. */
const areYears = (groups: readonly { value: string }[]): boolean =>
  groups.every(({ value }) => /^(19|20)/.test(value));

/** Index of the last group of the identity number that starts at group `first`, or -1. */
function identityFrom(groups: readonly { value: string }[], first: number): number {
  let joined = '';
  for (let i = first; i < groups.length && joined.length < 16; i++) {
    joined += groups[i]!.value;
    if (i === first && (joined.length % 16 === 0 || joined.length === 22)) return i;
    if (joined.length !== 16) continue;
    const inFours = groups.slice(first, i + 1).every(({ value }) => value.length === 4);
    if ((inFours && !areYears(groups.slice(first, i + 1))) || looksLikeNik(joined)) return i;
  }
  return -1;
}

/** Province, day (women: +40) and month are in range; tells `2025-06-02 2025-07-11` from a NIK. */
function looksLikeNik(value: string): boolean {
  const ascii = value.normalize('NFKC');
  const province = Number(ascii.slice(0, 2));
  const day = Number(ascii.slice(6, 8)) % 40;
  const month = Number(ascii.slice(8, 10));
  return province >= 11 && province <= 97 && day >= 1 && day <= 31 && month >= 1 && month <= 12;
}

/** Scrubs every string in a JSON value; a number of 16 or more digits is dropped with its key. */
export function scrubDeep<T>(value: T): T {
  return scrubValue(value) as T;
}

/** One value of a record; undefined when nothing is left of it. */
export function scrubValue(value: unknown): unknown {
  if (typeof value === 'string') return scrubIdentityNumbers(value);
  if (typeof value === 'number') return Math.abs(value) >= 1e15 ? undefined : value;
  if (Array.isArray(value))
    return value.every((item) => item !== '' && scrubValue(item) === item)
      ? value
      : value.map(scrubValue).filter((item) => item !== undefined && item !== '');
  if (typeof value !== 'object' || value === null) return value;
  const clean: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) {
    const scrubbed = scrubValue(item);
    if (scrubbed !== undefined) clean[key] = scrubbed;
  }
  return clean;
}
