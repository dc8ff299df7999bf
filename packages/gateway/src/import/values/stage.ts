import { fold } from '@guyub/core/text';
import type { Cell } from '../read/book.ts';
import { nothing, type Reading } from './read.ts';
import { said } from './text.ts';

/** SUDAH, `sudah usaha`, Ya → running; Bertahap, merintis → starting; Belum, Tidak → none. */
export function readStage(cell: Cell): Reading<'running' | 'starting' | 'none'> {
  const word = fold(said(cell) ?? '');
  if (word === '') return nothing;
  if (/^(?:belum|blm|tidak|tdk|t|n|no|mencari|pencari)\b|tutup|berhenti/.test(word)) return { value: 'none' };
  if (/bertahap|rintis|mulai|proses|rencana|persiapan/.test(word)) return { value: 'starting' };
  const own = /usaha|wira|mandiri|rintis|dagang|jualan/.test(word);
  if (/bekerja|karyawan|pegawai|buruh|\bkerja\b/.test(word) && !own) return nothing; // employed
  if (
    /^(?:ya|y|iya|sudah|sdh|ada|punya|aktif|berjalan|jalan|wirausaha|usaha|mandiri|wiraswasta)\b/.test(word)
  )
    return { value: 'running' };
  return { refused: 'status usaha tidak dikenal' };
}
