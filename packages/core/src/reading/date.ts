import { isDay, type Written } from './written.ts';
import { serialToIso } from './serial.ts';
import { nothing, type Reading } from './reading.ts';
import { said } from './text.ts';

export type DateOrder = 'dmy' | 'mdy';

const months = [
  'jan',
  'feb|peb',
  'mar',
  'apr',
  'mei|may',
  'jun',
  'jul',
  'agu|agt|ags|aug',
  'sep',
  'okt|oct',
  'nov|nop',
  'des|dec',
];
const monthNames = months.map((stem) => new RegExp(`^(?:${stem})`, 'i'));
const monthOf = (word: string) => monthNames.findIndex((pattern) => pattern.test(word)) + 1;

const iso = /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
const numeric = /(?<!\d)(\d{1,2})\s*[-/.\s]\s*(\d{1,2})\s*[-/.\s]\s*(\d{4}|\d{2})(?!\d)/;
const named = /(?<!\d)(\d{1,2})(?:\s|-|\/|\.)*([a-z]{3,9})\.?(?:\s|-|\/|,)*(\d{4}|\d{2})(?!\d)/i;
/** As most write it: none of the others can be meant. */
const usual = /^(\d\d?)[-/](\d\d?)[-/](\d{4})$/;
const packed = /^((?:19|20)\d{2})(0[1-9]|1[0-2])(\d{2})$/;
const packedDay = /^(\d{2})(0[1-9]|1[0-2])((?:19|20)\d{2})$/;

/**
 * An ISO date. Indonesians write day before month, so 4/1/1986 is 4 January, unless the column proves
 * otherwise (`order`). Two-digit years lie in the hundred years up to next year.
 */
export function readDate(cell: Written, order: DateOrder = 'dmy'): Reading<string> {
  if (isDay(cell)) return plausible(cell.iso);
  if (typeof cell === 'number') {
    if (cell >= 10_000 && cell < 73_050) {
      const day = serialToIso(cell, false);
      return day ? { ...plausible(day), guess: 'angka dibaca sebagai tanggal Excel' } : nothing;
    }
    if (cell < 1900 || cell > 2100) return readDate(String(cell), order);
  }
  const text = said(cell);
  if (text === undefined) return nothing;
  if (/^(?:19|20)\d{2}$/.test(text)) return { refused: 'hanya tahun, bukan tanggal lengkap' };
  const found = inText(text, order);
  if (!found) return { refused: 'tanggal tidak dikenal; tulis seperti 17-08-1990' };
  const made = make(found.year, found.month, found.day);
  if (!made) return { refused: 'tanggal ini tidak ada di kalender; betulkan' };
  const read = plausible(made);
  return found.guess && read.value ? { ...read, guess: found.guess } : read;
}

interface Found {
  readonly year: string;
  readonly month: number;
  readonly day: number;
  readonly guess: string | undefined;
}

function inText(text: string, order: DateOrder): Found | undefined {
  let match = usual.exec(text);
  if (match) return inNumbers(match, order);
  match = iso.exec(text) ?? packed.exec(text);
  if (match) return { year: match[1]!, month: Number(match[2]), day: Number(match[3]), guess: undefined };
  match = packedDay.exec(text);
  if (match)
    return {
      year: match[3]!,
      month: Number(match[2]),
      day: Number(match[1]),
      guess: 'delapan angka dibaca sebagai tanggal',
    };
  match = named.exec(text);
  const month = match ? monthOf(match[2]!) : 0;
  if (match && month > 0)
    return { year: match[3]!, month, day: Number(match[1]), guess: shortYear(match[3]!) };
  match = numeric.exec(text);
  return match ? inNumbers(match, order) : undefined;
}

function inNumbers(match: RegExpExecArray, order: DateOrder): Found {
  const first = Number(match[1]);
  const second = Number(match[2]);
  // A day above 12 cannot be a month, whatever the rest of the column does.
  const monthFirst = second > 12 || (order === 'mdy' && first <= 12);
  const guess = monthFirst ? 'bulan ditulis sebelum tanggal' : shortYear(match[3]!);
  return { year: match[3]!, month: monthFirst ? first : second, day: monthFirst ? second : first, guess };
}

const shortYear = (year: string) => (year.length === 2 ? 'tahun dua angka dilengkapi' : undefined);

function make(year: string, month: number, day: number): string | undefined {
  const whole = year.length === 4 ? Number(year) : fullYear(Number(year));
  if (day < 1 || day > daysIn(whole, month)) return undefined;
  return `${String(whole).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

const two = (number: number): string => (number < 10 ? `0${number}` : String(number));
/** 0 where there is no such month. */
function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [31, 0, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

function fullYear(short: number): number {
  const limit = new Date().getFullYear() + 1;
  const century = limit - (limit % 100);
  return century + short <= limit ? century + short : century - 100 + short;
}

function plausible(value: string): Reading<string> {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return { refused: 'tanggal tidak dikenal' };
  const year = Number(value.slice(0, 4));
  return year >= 1900 && year <= 2100 ? { value } : { refused: 'tahun di luar 1900–2100' };
}

/** `Sampang, 10-02-1985`: the date part; the place of birth is not stored. */
export function readBirth(cell: Written, order: DateOrder = 'dmy'): Reading<string> {
  const read = readDate(cell, order);
  if (!read.value) return read;
  const today = new Date().toISOString().slice(0, 10);
  return read.value >= today ? { refused: 'tanggal lahir di masa depan' } : read;
}

/** 2019 from `2019`, `TA 2019`, `2019/2020`, a date; undefined when there is none. */
export function readYear(cell: Written, order: DateOrder = 'dmy'): number | undefined {
  if (typeof cell === 'number' && cell >= 1945 && cell <= 2100) return Math.floor(cell);
  const text = said(cell);
  const year =
    /(?<!\d)(19[4-9]\d|20\d\d|2100)(?!\d)/.exec(text ?? '')?.[1] ?? readDate(cell, order).value?.slice(0, 4);
  return year === undefined || Number(year) < 1945 ? undefined : Number(year);
}

/** Does the column write the month first? Only when a value proves it and none proves the opposite. */
export function dateOrder(cells: Iterable<Written>): DateOrder {
  let monthFirst = 0;
  let dayFirst = 0;
  for (const cell of cells) {
    const match = typeof cell === 'string' ? numeric.exec(cell) : null;
    if (!match || iso.test(cell as string)) continue;
    if (Number(match[1]) > 12) dayFirst++;
    else if (Number(match[2]) > 12) monthFirst++;
  }
  return monthFirst > 0 && dayFirst === 0 ? 'mdy' : 'dmy';
}
