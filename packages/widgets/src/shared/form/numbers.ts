/** `40`, `2,5`, `2.5` and `1.000`: where a dot stands before three digits, it is Indonesian for a thousand. */
export function quantityOf(text: string): number | undefined {
  const plain = text.trim().replace(/\s/g, '');
  const number = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(plain)
    ? Number(plain.replaceAll('.', '').replace(',', '.'))
    : /^\d+(?:[.,]\d+)?$/.test(plain)
      ? Number(plain.replace(',', '.'))
      : Number.NaN;
  const rounded = Math.round(number * 100) / 100;
  return rounded >= 0.01 && rounded <= 1e6 ? rounded : undefined;
}

/** Whole rupiah of `8.500.000`, `Rp 8.500.000,00` or `8500000`; `1,5` and `1.5` are none. */
export function amountOf(text: string): number | undefined {
  const bare = text
    .replace(/\s/g, '')
    .replace(/^rp\.?/i, '')
    .replace(/,(?:00|-)$/, '');
  const isWhole = /^(?:\d+|\d{1,3}(?:\.\d{3})+|\d{1,3}(?:,\d{3})+)$/.test(bare);
  const amount = isWhole ? Number(bare.replace(/\D/g, '')) : Number.NaN;
  return amount <= 1e12 ? amount : undefined;
}

/** As records carry it: `+6281234567890`. */
export function phoneOf(text: string): string | undefined {
  const digits = text.replace(/[\s().-]/g, '');
  const whole = digits.startsWith('+')
    ? digits
    : digits.startsWith('62')
      ? `+${digits}`
      : digits.replace(/^0/, '+62');
  return /^\+[1-9]\d{7,14}$/.test(whole) ? whole : undefined;
}
