/**
 * NIK, KK and (since 2024) personal NPWP are 16 digits that tell birthplace, birth date and sex, so they are
 * dropped, never masked. People type them with spaces, dots or dashes, and in the middle of sentences.
 */
const run = /\p{Nd}(?:[\s.\-/'\u200b]{0,2}\p{Nd}){14,}/gu;
const digits = /\p{Nd}+/gu;
const oldNpwp = /(?<!\d)\d{2}\.\d{3}\.\d{3}\.\d-\d{3}\.\d{3}(?!\d)/g;
const quick = /\p{Nd}(?:[\s.\-/'\u200b]{0,2}\p{Nd}){14}/u;

/** @returns the text without identity numbers; the same string when there was none. */
export function scrubIdentityNumbers(text: string): string {
  if (!quick.test(text)) return text;
  const clean = text.replace(oldNpwp, '').replace(run, scrubRun);
  return clean === text ? text : clean.replace(/\s{2,}/g, ' ').trim();
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
  for (let i = 0; i < groups.length; i++) {
    const last = identityFrom(groups, i);
    if (last === -1) continue;
    result += found.slice(kept, groups[i]!.from);
    kept = groups[last]!.to;
    i = last;
  }
  return result + found.slice(kept);
}

/** Index of the last group of the identity number that starts at group `first`, or -1. */
function identityFrom(groups: readonly { value: string }[], first: number): number {
  let joined = '';
  for (let i = first; i < groups.length && joined.length < 16; i++) {
    joined += groups[i]!.value;
    if (i === first && (joined.length === 16 || joined.length === 22)) return i;
    if (joined.length !== 16) continue;
    const inFours = groups.slice(first, i + 1).every(({ value }) => value.length === 4);
    if (inFours || looksLikeNik(joined)) return i;
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

function scrubValue(value: unknown): unknown {
  if (typeof value === 'string') return scrubIdentityNumbers(value);
  if (typeof value === 'number') return Math.abs(value) >= 1e15 ? undefined : value;
  if (Array.isArray(value)) return value.map(scrubValue).filter((item) => item !== undefined && item !== '');
  if (typeof value !== 'object' || value === null) return value;
  const clean: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) {
    const scrubbed = scrubValue(item);
    if (scrubbed !== undefined) clean[key] = scrubbed;
  }
  return clean;
}
