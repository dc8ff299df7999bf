import type { Written } from './written.ts';
import { nothing, type Reading } from './reading.ts';
import { said } from './text.ts';

const dozens: readonly [RegExp, number][] = [
  [/\blusin\b/i, 12],
  [/\bkodi\b/i, 20],
];

/** Pieces a week from `10`, `±10`, `10-15` (the sure end counts), `20 potong`, `2 lusin`. */
export function readCapacity(cell: Written): Reading<number> {
  if (typeof cell === 'number')
    return cell >= 0 && cell <= 1e6 ? { value: cell } : { refused: 'jumlah di luar kewajaran' };
  const text = said(cell);
  if (text === undefined) return nothing;
  const other = /(?:\/|per|se|tiap)\s*(hari|bulan|bln|hr)/i.exec(text)?.[1];
  if (other) return { refused: `ditulis per ${other}, bukan per minggu; hitung per minggu` };
  const match = /(\d+(?:[.,]\d{1,2}(?!\d))?)(?:\s*(-|–|s\/?d|sampai)\s*(\d+))?/i.exec(
    text.replace(/(?<=\d)\.(?=\d{3})/g, ''),
  );
  if (!match) return { refused: 'bukan jumlah; tulis angkanya' };
  const factor = dozens.find(([word]) => word.test(text))?.[1] ?? 1;
  const value = Number(match[1]!.replace(',', '.')) * factor;
  if (value > 1e6) return { refused: 'jumlah di luar kewajaran' };
  if (match[3]) return { value, guess: 'rentang, dipakai angka terkecil' };
  if (factor > 1) return { value, guess: `dihitung ${factor} potong` };
  return /±|\+\/-|kira|sekitar|kurang lebih|[<>~]/i.test(text)
    ? { value, guess: 'angka kira-kira' }
    : { value };
}

/** How many from `20`, `20 kotak`, `2 lusin`, `2,5 kg`. */
export function readQuantity(cell: Written): Reading<number> {
  const read = typeof cell === 'number' ? { value: cell } : readCapacity(cell);
  if (read.value === undefined) return read;
  const value = Math.round(read.value * 100) / 100;
  return value > 0 && value <= 1e6 ? { ...read, value } : { refused: 'jumlah di luar kewajaran' };
}
