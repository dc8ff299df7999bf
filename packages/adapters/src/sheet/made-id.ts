import { fold } from '@guyub/core/text';
import { sha256 } from '@noble/hashes/sha2.js';
import type { Head } from './head.ts';
import type { Cell, Row } from './table.ts';
import { invalid, placeOf, type Key, type Wanted } from './wanted.ts';

/** Half a byte each, and no digit: a row of digits may look like a telephone. */
const letters = 'abcdefghijklmnop';
/** Of the hash, bytes: in a million rows two are alike once in two million sheets. */
const LENGTH = 10;

/**
 * The same for the same words, wherever their row stands. It can be guessed from them, so they must be public.
 *
 * @returns undefined where the first says nothing
 */
export function madeId(cells: readonly Cell[]): string | undefined {
  const words = cells.map((cell) => fold(String(cell ?? '')));
  if (words[0] === '') return undefined;
  const bytes = sha256(new TextEncoder().encode(words.join('\n'))).subarray(0, LENGTH);
  return Array.from(bytes, (byte) => letters.charAt(byte >> 4) + letters.charAt(byte & 15)).join('');
}

const closed = new Set(['telephone', 'email', 'birthDate', 'nib']);
const closedTitle =
  /\b(?:hp|handphone|hape|wa|whatsapp|telp|tlp|telepon|telpon|telefon|telephone|phone|ponsel|seluler|mobile|cp|kontak|contact|e ?mail|surel|lahir|kelahiran|ttl|dob|birth ?(?:date|day)|alamat|address|nib)\b|\bnomor aktif\b/;

/** A mobile number, also without the zero that a sheet drops; an e-mail address. */
const reach = /^(?:\+?62|0)?8(?:1[1-9]|2[1-3]|3[1-38]|5\d|7[7-9]|8\d|9[5-9])\d{6,9}$|\S@\S/;
/** One in so many is no stray any more. */
const SHARE_STRAY = 4;

/**
 * An id is shown to everybody, whoever agreed to what; and where it is made of a telephone or a birthday, all that there
 * are can be tried in minutes.
 *
 * @throws GuyubError `invalid`
 */
export function refusePrivateIds(
  wanted: readonly Wanted[],
  keysOf: (one: Wanted) => readonly Key[],
  { titles, body }: Head,
  rows: readonly Row[],
): void {
  const secret = new Set(
    wanted
      .filter(({ group, name }) => group === 'fields' && closed.has(name))
      .flatMap(keysOf)
      .flatMap(({ columns }) => columns),
  );
  const isPrivate = (at: number) =>
    secret.has(at) ||
    titles[at]?.some((title) => closedTitle.test(title)) ||
    holdsReach(rows.slice(body), at);
  for (const one of wanted)
    if (one.kind === 'id' && keysOf(one).some(({ columns }) => columns.some(isPrivate)))
      throw invalid(
        placeOf(one),
        'an id that is a telephone, an e-mail address, a home address or a birthday, or is made of one, gives it away; number the rows, or take what everybody may see, like "hash:Nama + Stempel waktu"',
      );
}

function holdsReach(rows: readonly Row[], at: number): boolean {
  const filled = rows.filter((row) => row[at] !== undefined);
  const found = filled.filter((row) => reach.test(String(row[at]).replace(/[\s().-]/g, '')));
  return found.length * SHARE_STRAY >= Math.max(1, filled.length);
}
