import { type DateOrder, nothing, readDate, type Reading, readYear, said } from '@guyub/core/reading';
import { isDay, type Cell } from '../read/book.ts';

export interface Period {
  readonly start?: string;
  readonly end?: string;
  readonly year?: number;
}

const between =
  /\s*(?:\bs\s*\/\s*d\b\.?|\bs\.d\.?|\bsd\b|\bsampai(?: dengan)?\b|\bhingga\b|\bto\b|–|—|\s-\s|(?<=^\d{1,2})-(?=\d{1,2}\s+[a-z]))\s*/i;

/** `1 Maret s/d 30 April 2021`, `2 - 30 Juni 2019`, `Maret 2021`, or one day. */
export function readPeriod(cell: Cell, order: DateOrder = 'dmy'): Reading<Period> {
  const text = said(cell);
  if (text === undefined) return nothing;
  const year = readYear(cell, order);
  const [from = '', to] = isDay(cell) ? [] : text.split(between);
  const last = readDate(to ?? cell, order).value;
  if (last === undefined) return year === undefined ? nothing : { value: { year } };
  if (to === undefined) return { value: { start: last, year: Number(last.slice(0, 4)) } };
  const first = readDate(whole(from, to), order).value;
  return { value: { ...(first ? { start: first } : {}), end: last, year: Number(last.slice(0, 4)) } };
}

/** The first day borrows what only the last one says: its month, its year. */
function whole(from: string, to: string): string {
  const short = from.trim();
  if (/^\d{1,2}$/.test(short)) return to.replace(/^\s*\d{1,2}/, short);
  return /^\d{1,2}\s+[a-z]+$/i.test(short) ? `${short} ${/\d{4}/.exec(to)?.[0] ?? ''}` : short;
}
