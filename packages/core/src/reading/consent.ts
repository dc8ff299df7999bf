import { fold } from '../text/index.ts';
import type { Written } from './written.ts';
import type { Reading } from './reading.ts';
import { isTick } from './text.ts';

export type Answer = 'yes' | 'no' | 'unknown';

const yes = new Set(['ya', 'y', 'iya', 'yes', 'true', '1', 'bersedia', 'setuju', 'boleh', 'mau', 'ok', 'oke', 'sangat setuju', 'ya bersedia', 'ya setuju', 'ya boleh', 'saya bersedia', 'saya setuju', 'bersedia ditampilkan', 'setuju ditampilkan', 'boleh ditampilkan', 'bersedia dipublikasikan', 'setuju dipublikasikan', 'boleh dipublikasikan', 'ya saya bersedia', 'ya saya setuju', 'sudah setuju', 'sudah bersedia', 'diizinkan', 'mengizinkan', 'diperbolehkan']); // prettier-ignore
const no = new Set(['tidak', 'tdk', 'tak', 't', 'n', 'no', 'false', '0', 'jangan', 'keberatan', 'menolak', 'ditolak', 'rahasia', 'ndak', 'nggak', 'gak', 'enggak', 'tidak bersedia', 'tdk bersedia', 'tidak setuju', 'tdk setuju', 'tidak boleh', 'tdk boleh', 'tidak mau', 'tdk mau', 'tidak bersedia ditampilkan', 'tidak diizinkan', 'tidak mengizinkan']); // prettier-ignore

/** Only a whole, clear yes is a yes: "ya, tapi tanpa foto" is a question for the owner, so `unknown`. */
export function readConsent(cell: Written): Reading<Answer> & { readonly value: Answer } {
  if (cell === undefined) return { value: 'unknown' };
  const text = typeof cell === 'object' ? '' : String(cell);
  if (isTick(text)) return { value: 'yes' };
  const word = fold(text);
  if (yes.has(word) && !text.includes('?')) return { value: 'yes' };
  if (no.has(word) || /^\s*(?:tidak|tdk)\s*[,;.]/i.test(text)) return { value: 'no' };
  return word === ''
    ? { value: 'unknown' }
    : {
        value: 'unknown',
        guess: 'jawaban persetujuan tidak jelas, dianggap belum setuju; tanyakan, lalu tulis ya atau tidak',
      };
}

/** Ya/Tidak/Ya (1 unit)/punya: for plain facts, where a slip harms nobody. */
export function readYesNo(cell: Written): boolean | undefined {
  if (typeof cell === 'boolean') return cell;
  if (typeof cell === 'number') return cell > 0;
  if (typeof cell !== 'string') return undefined;
  const word = fold(cell);
  if (/^(?:tidak|tdk|tak|t|n|no|belum|blm|false|0|gak|nggak)\b/.test(word)) return false;
  if (
    isTick(cell) ||
    /^(?:ya|y|iya|yes|ada|punya|memiliki|milik|sudah|sdh|true|kompeten|lulus|[1-9]\d*)\b/.test(word)
  )
    return true;
  return undefined;
}
