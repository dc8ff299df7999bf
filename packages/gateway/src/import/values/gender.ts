import { fold } from '@guyub/core/text';
import { nothing, type Reading, said } from '@guyub/core/reading';
import type { Cell } from '../read/book.ts';

/** @param pairing `P` is a woman beside `L`, but a man (pria) beside `W`. */
export function readGender(cell: Cell, pairing: 'lp' | 'pw' = 'lp'): Reading<'female' | 'male'> {
  const word = fold(said(cell) ?? '');
  if (word === '') return nothing;
  if (word === 'p') return { value: pairing === 'pw' ? 'male' : 'female' };
  if (/^(?:l|lk|laki|laki laki|pria|male|m|cowok|putra|pa)$/.test(word)) return { value: 'male' };
  if (/^(?:pr|w|wanita|perempuan|female|f|cewek|putri|pi)$/.test(word)) return { value: 'female' };
  return { refused: 'jenis kelamin tidak dikenal; tulis L atau P' };
}
