import { fold } from '../text/index.ts';
import { textOf, type Written } from './written.ts';

/** What offices write where they have nothing to write. */
const sentinels = new Set(
  ['', '-', 'n a', 'na', 'nil', 'null', 'none', 'nihil', 'kosong', 'tidak tahu', 'tdk tahu', 'tidak ada', 'tdk ada', 'belum ada', 'tidak diketahui', 'tdk diketahui', 'tidak diisi', 'tdk diisi', 'belum diisi', 'xx', 'xxx', 'undefined', 'ref', 'value', 'name'], // prettier-ignore
);

/** Most texts begin with a letter or digit that none of these begins with. */
const initials = new Set([...sentinels].map((word) => word[0]));
const isClear = (letter: string): boolean =>
  ((letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9')) && !initials.has(letter);

const tidy = /^[!-~]+(?: [!-~]+)*$/;

/** A ticked box, as offices type it. */
export const isTick = (text: string): boolean => /^\s*[✓✔√☑v]\s*$/iu.test(text);

/** The cell as one line of text, or undefined when it says nothing. */
export function said(cell: Written): string | undefined {
  const written = textOf(cell);
  const text = tidy.test(written)
    ? written
    : written
        .replace(/[\u200b\ufeff]/g, '')
        .replace(/\s+/g, ' ')
        .trim();
  if (text === '') return undefined;
  if (isClear(text[0]!.toLowerCase()) || isTick(text)) return text;
  if (/^[-–—_.?/*xX#\s]*$/.test(text)) return undefined;
  return sentinels.has(fold(text)) && !/^(?:ref|value|name)$/i.test(text) ? undefined : text;
}

/** Trimmed to what a record's line may hold. */
export const line = (text: string | undefined): string | undefined => text?.slice(0, 200).trim() || undefined;

const small = new Set(['bin', 'binti', 'dan', 'di', 'van', 'der']);

/** SITI AMINAH → Siti Aminah; text in mixed case is left as its owner wrote it. */
export function properCase(text: string): string {
  const letters = text.replace(/[^\p{L}]/gu, '');
  if (letters !== letters.toUpperCase() && letters !== letters.toLowerCase()) return text;
  return text
    .toLowerCase()
    .replace(/\p{L}[\p{L}'’`]*/gu, (word, at: number) =>
      at > 0 && small.has(word) ? word : word[0]!.toUpperCase() + word.slice(1),
    );
}

/** Shortest number of one-letter changes, up to `most`; more than that gives `most + 1`. */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(swap, previous[j]! + 1, current[j - 1]! + 1));
    }
    previous = current;
  }
  return Math.min(previous[b.length]!, most + 1);
}

/** `Kec. Omben` → `Omben`. */
export const withoutPrefix = (text: string): string => text.replace(/^\s*kec(?:amatan|\.|\s)\s*/i, '').trim();
