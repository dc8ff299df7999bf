import type { Written } from './written.ts';
import { nothing, type Reading } from './reading.ts';
import { said } from './text.ts';

const units: readonly [RegExp, number][] = [
  [/\b(?:minggu|mgg|pekan)\b/i, 7],
  [/\b(?:bulan|bln)\b/i, 30],
];

/** Days from `3`, `3 hari`, `1-2 minggu` (the long end counts), `sehari`, `langsung jadi`. */
export function readDays(cell: Written): Reading<number> {
  if (typeof cell === 'number') return within(Math.ceil(cell));
  const text = said(cell)?.replace(/\bse(?=hari|minggu|pekan|bulan)/gi, '1 ');
  if (text === undefined) return nothing;
  const found = /(\d+)(?:\s*(?:-|–|s\/?d|sampai)\s*(\d+))?/.exec(text);
  if (!found)
    return /langsung|ditunggu|siap|ready/i.test(text)
      ? { value: 0 }
      : { refused: 'bukan jumlah hari; tulis seperti 3 hari' };
  if (/\b(?:jam|menit)\b/i.test(text)) return { value: 0, guess: 'kurang dari sehari' };
  const factor = units.find(([word]) => word.test(text))?.[1] ?? 1;
  const read = within(Number(found[2] ?? found[1]) * factor);
  return found[2] && read.value !== undefined ? { ...read, guess: 'rentang, dipakai yang terlama' } : read;
}

const within = (days: number): Reading<number> =>
  days >= 0 && days <= 365 ? { value: days } : { refused: 'lebih dari setahun; mohon diperiksa' };
