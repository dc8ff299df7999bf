import { nothing, type Reading } from './reading.ts';
import { said } from './text.ts';
import { textOf, type Written } from './written.ts';

/** Whose numbers: the two give the same ones to different provinces of Papua. */
export type RegionScheme = 'kemendagri' | 'bps';

/** Numbers that the other scheme alone gives to a province: whoever writes them has named the wrong scheme. */
const foreign: Readonly<Record<RegionScheme, string>> = { kemendagri: '97', bps: '93' };

/**
 * `kemendagri:35.27` from `35.27`, `3527`, 35.27 or `kemendagri:35.27`; `bps:3527` likewise.
 *
 * @param scheme of a code that does not say it
 */
export function readRegionCode(written: Written, scheme: RegionScheme): Reading<string> {
  // A number has lost the zero of 35.20 and 35.10, and nothing else can have stood there.
  const fixed = typeof written === 'number' && !Number.isInteger(written) ? written.toFixed(2) : written;
  const text = said(textOf(fixed));
  if (text === undefined) return nothing;
  const [, own, code = ''] = /^(?:(kemendagri|bps)\s*:\s*)?(\d{2}[\d.]*)$/i.exec(text) ?? [];
  const whose = (own?.toLowerCase() ?? scheme) as RegionScheme;
  const digits = code.replaceAll('.', '');
  if (foreign[whose] === digits.slice(0, 2) || Number(digits.slice(0, 2)) < 11) return refused;
  if (whose === 'bps')
    return /^\d{2}(?:\d{2}(?:\d{3}(?:\d{3})?)?)?$/.test(digits) ? { value: `bps:${digits}` } : refused;
  const [, ...parts] = /^(\d\d)(?:(\d\d)(?:(\d\d)(\d{4})?)?)?$/.exec(digits) ?? [];
  const value = parts.filter((part) => part !== undefined).join('.');
  return value === '' ? refused : { value: `kemendagri:${value}` };
}

const refused: Reading<never> = { refused: 'kode wilayah tidak dikenal; tulis seperti 35.27' };
