import type { Plain } from '@guyub/core/adapter';
import { isPlain } from '../shared/plain.ts';

/**
 * A product, field by field. The answer holds the seller's whole record as a resident beside it, and the seller's
 * telephone twice: once as it is and once in the address of a chat.
 */
export function productOf({ id, attributes }: Plain): Plain {
  if (!isPlain(attributes)) return {};
  const { status, id_pelapak: seller, kategori, updated_at: changed, created_at: made } = attributes;
  // Not on sale.
  if (Number(status) !== 1) return { id };
  return {
    id,
    // A number of the lapak's own, and not the resident's.
    seller: isNumber(seller) ? `lapak-${seller}` : undefined,
    name: attributes['nama'],
    description: attributes['deskripsi'],
    unit: attributes['satuan'],
    category: categoryOf(isPlain(kategori) ? kategori['kategori'] : undefined),
    price: priceOf(attributes),
    updatedAt: changed ?? made,
  };
}

/** What a buyer pays, in whole rupiah. A cut that cannot be meant is none. */
export function priceOf({ harga, tipe_potongan: kind, potongan }: Plain): number | undefined {
  const full = Number(harga);
  if (!isNumber(harga) || full <= 0) return undefined;
  const cut = isNumber(potongan) ? Number(potongan) : 0;
  const off = Number(kind) === 1 ? (full * cut) / 100 : Number(kind) === 2 ? cut : 0;
  return Math.round(off > 0 && off < full ? full - off : full);
}

const categoryOf = (word: unknown): string | undefined =>
  typeof word === 'string' && word.trim() !== ''
    ? /\bjasa\b/i.test(word)
      ? 'service'
      : 'product'
    : undefined;

const isNumber = (value: unknown): value is number | string => /^\d{1,12}(\.\d+)?$/.test(String(value));
