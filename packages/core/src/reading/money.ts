import type { Written } from './written.ts';
import { nothing, type Reading } from './reading.ts';
import { said } from './text.ts';

export interface Price {
  readonly min?: number;
  readonly max?: number;
}

const amount = /(\d[\d.,\s]*\d|\d)\s*(jt|juta|rb|ribu|k|m)?(?![a-z])/gi;
const factors: Record<string, number> = { jt: 1e6, juta: 1e6, m: 1e6, rb: 1e3, ribu: 1e3, k: 1e3 };

/** Whole rupiah from `Rp1,5 jt`, `75rb`, `mulai 50k`, `Rp 75.000,-`, `50-75rb`. */
export function readPrice(cell: Written): Reading<Price> {
  if (typeof cell === 'number') return priced({ min: Math.round(cell), max: Math.round(cell) }, false);
  const text = said(cell);
  if (text === undefined || /^(?:nego|tergantung|relatif|gratis|variatif|bervariasi)/i.test(text))
    return nothing;
  const parts = [...text.replace(/,-+|,00\b(?!\d)/g, '').matchAll(amount)].slice(0, 2);
  if (parts.length === 0) return { refused: 'harga tidak dikenal; tulis seperti 75000' };
  const values = parts.map((part) => rupiah(part[1]!, part[2]));
  if (values.some((value) => value === undefined))
    return { refused: 'harga tidak dikenal; tulis seperti 75000' };
  let [first, second] = values as [number, number?];
  // "50-75rb": the unit stands once, for both.
  const unit = parts[1]?.[2];
  if (unit && !parts[0]![2] && first < second!) first = rupiah(parts[0]![1]!, unit) ?? first;
  if (second !== undefined && /[-–]|s\s*[/.]?\s*d|sampai|hingga|~/i.test(text)) {
    return priced(
      { min: Math.min(first, second), max: Math.max(first, second) },
      /±|kira|sekitar/i.test(text),
    );
  }
  if (/mulai|dari|min|start|>|ke atas|\+/i.test(text)) return priced({ min: first }, false);
  if (/maks|max|sampai|<|di bawah/i.test(text)) return priced({ max: first }, false);
  return priced({ min: first, max: first }, /±|kira|sekitar|kisaran/i.test(text));
}

function priced(price: Price, about: boolean): Reading<Price> {
  const values = [price.min, price.max].filter((value) => value !== undefined);
  if (values.some((value) => value < 0 || value > 1e12)) return { refused: 'harga di luar kewajaran' };
  if (values.every((value) => value === 0)) return nothing;
  if (about) return { value: price, guess: 'harga kira-kira' };
  if (values.some((value) => value < 100))
    return { value: price, guess: 'harga di bawah Rp100, mungkin kurang "rb"' };
  return { value: price };
}

/** Dots and commas before three digits part thousands; otherwise they are the decimal sign. */
function rupiah(written: string, unit: string | undefined): number | undefined {
  const factor = unit ? factors[unit.toLowerCase()]! : 1;
  const bare = written.replace(/\s/g, '');
  const grouped = /^\d{1,3}(?:[.,]\d{3})+$/.test(bare);
  const plain = grouped ? bare.replace(/[.,]/g, '') : bare.replace(/[.,](?=.*[.,])/g, '').replace(',', '.');
  const value = Number(plain);
  return Number.isFinite(value) ? Math.round(value * factor) : undefined;
}
