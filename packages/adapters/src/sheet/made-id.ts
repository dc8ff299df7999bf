import { fold } from '@guyub/core/text';
import { sha256 } from '@noble/hashes/sha2.js';
import type { Head } from './head.ts';
import type { Cell } from './table.ts';
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
  /\b(?:hp|wa|whatsapp|telp|tlp|telepon|telpon|phone|ponsel|kontak|contact|e ?mail|surel|lahir|alamat|nib)\b/;

/**
 * All telephones and birthdays there are can be tried in minutes, so an id that is made of one gives it away.
 *
 * @throws GuyubError `invalid`
 */
export function refusePrivateParts(
  wanted: readonly Wanted[],
  keysOf: (one: Wanted) => readonly Key[],
  { titles }: Head,
): void {
  const secret = new Set(
    wanted
      .filter(({ group, name }) => group === 'fields' && closed.has(name))
      .flatMap(keysOf)
      .flatMap(({ columns }) => columns),
  );
  for (const one of wanted)
    for (const { made, columns } of keysOf(one))
      if (
        made &&
        columns.some((at) => secret.has(at) || titles[at]?.some((title) => closedTitle.test(title)))
      )
        throw invalid(
          placeOf(one),
          'an id made of a telephone, an address or a birthday gives it away; take what everybody may see, like the name and when the form was sent',
        );
}
