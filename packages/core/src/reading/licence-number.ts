import { textOf, type Written } from './written.ts';
import { nothing, type Reading } from './reading.ts';
import { said } from './text.ts';

/** NIB: 13 digits. A spreadsheet that took it for a number has lost a zero in front. */
export function readLicenceNumber(cell: Written): Reading<string> {
  if (typeof cell === 'number' && /^\d{12}$/.test(textOf(cell)))
    return { value: `0${textOf(cell)}`, guess: 'nol di depan ditambahkan' };
  const text = said(cell);
  if (text === undefined) return nothing;
  const digits = text.replace(/^\D*/, '').replace(/[\s.-]/g, '');
  if (/^\d{13}$/.test(digits)) return { value: digits };
  return /\d/.test(text) ? { refused: 'NIB harus 13 angka; mohon diperiksa' } : nothing;
}
