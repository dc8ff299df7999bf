import { parsePhoneNumberFromString } from 'libphonenumber-js';
import { textOf, type Written } from './written.ts';
import type { Reading } from './reading.ts';
import { nothing } from './reading.ts';
import { said } from './text.ts';

/**
 * The first usable number of a cell, E.164. Indonesian offices lose the leading zero, write WA: before it and
 * put two numbers in one cell. A number that is one digit short is kept with a note: the owner can be asked
 * only if it is still there.
 */
export function readPhone(cell: Written): Reading<string> {
  const mobile = typeof cell === 'string' ? usual.exec(cell)?.[1] : undefined;
  return mobile === undefined ? readAnyPhone(cell) : { value: `+62${mobile.replace(/[ -]/g, '')}` };
}

/** A mobile number as nearly everybody writes it; all of them are in use. */
const usual = /^(?:\+?62[ -]?|0)(8\d{2}(?:[ -]?\d{3,4}[ -]?\d{3,4}|\d{6,9}))$/;

function readAnyPhone(cell: Written): Reading<string> {
  const text = said(cell);
  if (text === undefined || /^0+$/.test(text) || /^(?:tidak|tdk|tak|blm|belum|gak|nggak)\b\D*$/i.test(text))
    return nothing;
  if (typeof cell === 'number' && !Number.isInteger(cell)) return { refused: 'bukan nomor telepon' };
  if (/\d[.,]\d+e\+?\d+/i.test(text)) {
    return {
      refused:
        'nomor berubah menjadi bentuk ilmiah di Excel (angka belakangnya hilang); ketik ulang sebagai teks',
    };
  }
  const found = candidates(textOf(cell)).map(toE164);
  const usable = found.filter((number) => number !== undefined);
  const first = usable.find((number) => !number.odd) ?? usable[0];
  if (!first) return { refused: 'bukan nomor telepon yang dikenal; tulis seperti 081234567890' };
  const guesses = [
    others.test(text) && 'tertulis milik orang lain; mohon diperiksa',
    first.odd && 'panjang nomor tidak lazim, disimpan apa adanya; mohon diperiksa',
    usable.length > 1 &&
      `${usable.length} nomor dalam satu sel, dipakai ${first === usable[0] ? 'yang pertama' : 'yang panjangnya lazim'}`,
  ].filter((guess) => typeof guess === 'string');
  return guesses.length > 0 ? { value: first.value, guess: guesses.join('; ') } : { value: first.value };
}

const others =
  /\b(?:istri|isteri|suami|ortu|orang tua|ibu|ayah|bapak|anak|kakak|adik|saudara|tetangga|keluarga|wali)\b/i;

/** Cuts `0812… / 0813…`, `0812… atau 0813…`, and two whole numbers with only a space between. */
function candidates(text: string): string[] {
  return text
    .replace(/\b(?:no|nomor|hp|wa|whatsapp|telp|telepon|tlp|call|sms|rumah|kantor)\b\.?\s*[:.]?/gi, ' / ')
    .replace(/(?<![a-z])o(?=8\d)/gi, '0')
    .split(/[/;,|\n]|\s(?:atau|dan|&)\s|\s(?=(?:\+62|62|08)\d{2}[\d\s.-]{6,}$)(?<=\d{9,}\s)/i)
    .map((part) => part.trim())
    .filter((part) => /\d/.test(part));
}

function toE164(text: string): { value: string; odd: boolean } | undefined {
  const foreign = /^\s*(?:\+|00)(?!62|0*8)/.test(text);
  let digits = text.replace(/\D/g, '');
  if (foreign) {
    const parsed = parsePhoneNumberFromString(`+${digits.replace(/^00/, '')}`);
    return parsed?.isPossible() ? { value: parsed.number, odd: !parsed.isValid() } : undefined;
  }
  digits = digits
    .replace(/^0{2,}(?=62)/, '')
    .replace(/^(?:62)?0*/, '')
    .replace(/^62(?=8\d{8,})/, '');
  const most = digits.startsWith('8') ? 13 : 11;
  if (digits.length < (digits.startsWith('8') ? 8 : 7) || digits.length > most) return undefined;
  const value = `+62${digits}`;
  const unusual = digits.startsWith('8') && (digits.length < 9 || digits.length > 12);
  return { value, odd: unusual || parsePhoneNumberFromString(value)?.isValid() !== true };
}

/** For a sample in the mapping: enough to recognise a phone column, not enough to call. */
export const maskPhone = (text: string): string =>
  text.replace(/\d(?:[\s.()-]*\d){8,}/g, (number) => {
    const digits = number.replace(/\D/g, '');
    return `${digits.slice(0, 4)}${'•'.repeat(Math.max(2, digits.length - 4))}`;
  });
