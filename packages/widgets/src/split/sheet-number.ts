/** `1.250` and `12,5` as Indonesian sheets write them, `12.5` too. Undefined: not a number. */
export function sheetNumber(text: string): number | undefined {
  const bare = text.replace(/\s/g, '');
  if (/^[+-]?\d{1,3}(\.\d{3})+(,\d+)?$/.test(bare)) return Number(bare.replaceAll('.', '').replace(',', '.'));
  return /^[+-]?\d+([.,]\d+)?$/.test(bare) ? Number(bare.replace(',', '.')) : undefined;
}

const DAY_MS = 86_400_000;

/** A running number, or a date as the number of its day: what counts is which is larger. */
export function sheetTurn(text: string): number | undefined {
  const number = sheetNumber(text);
  if (number !== undefined) return number < 0 ? undefined : number;
  const iso = /^(?<year>\d{4})-(?<month>\d\d?)-(?<day>\d\d?)$/.exec(text);
  const usual = /^(?<day>\d\d?)[/.-](?<month>\d\d?)[/.-](?<year>\d{4})$/.exec(text);
  const { year, month, day } = (iso ?? usual)?.groups ?? {};
  const at = Date.UTC(Number(year), Number(month) - 1, Number(day));
  // 31 February would be taken for a day in March.
  return new Date(at).getUTCDate() === Number(day) ? at / DAY_MS : undefined;
}
