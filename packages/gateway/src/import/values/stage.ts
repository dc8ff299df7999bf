import { fold } from '@guyub/core/text';
import { isTick, nothing, type Reading, said } from '@guyub/core/reading';
import type { Cell } from '../read/book.ts';

/** SUDAH, `sudah usaha`, Ya → running; Bertahap, merintis → starting; Belum, Tidak → none. */
export function readStage(cell: Cell): Reading<'running' | 'starting' | 'none'> {
  const text = said(cell) ?? '';
  if (isTick(text)) return { value: 'running' };
  const word = fold(text);
  if (word === '') return nothing;
  if (/^(?:belum|blm|tidak|tdk|t|n|no|mencari|pencari)\b|tutup|berhenti/.test(word)) return { value: 'none' };
  if (/bertahap|rintis|mulai|proses|rencana|persiapan/.test(word)) return { value: 'starting' };
  // Work for others says nothing of a business of one's own.
  if (/kerja|karyawan|pegawai|buruh/.test(word) && !/usaha|wira|mandiri|dagang|jualan/.test(word))
    return nothing;
  if (
    /^(?:ya|y|iya|sudah|sdh|ada|punya|aktif|berjalan|jalan|(?:ber)?wirausaha|usaha|buka usaha|mandiri|(?:ber)?wiraswasta|(?:ber)?dagang|pedagang|jualan|berjualan)\b/.test(
      word,
    )
  )
    return { value: 'running' };
  return { refused: 'status usaha tidak dikenal; tulis sudah, bertahap, atau belum' };
}
