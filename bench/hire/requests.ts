import { hash } from 'node:crypto';
import type { Puzzle, QuoteRequestInput } from '@guyub/core/hiring';
import { leadingZeroBits } from '@guyub/core/hiring/proof';

/** Regencies among which the requests are spread: one takes 200 a day. */
export const regions = ['35.27', '35.09', '35.13', '15.07', '36.01', '32.04', '33.01', '34.02'].map(
  (code) => `kemendagri:${code}`,
);

const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** An invented buyer's request, another one for each number. */
export const requestOf = (n: number): QuoteRequestInput => ({
  region: regions[n % regions.length]!,
  title: `Snack box rapat ${n}`,
  skill: 'kue',
  items: [
    { name: 'Snack box', quantity: 40, unit: 'kotak', specification: 'tiga macam kue' },
    { name: 'Air mineral', quantity: 40, unit: 'gelas' },
  ],
  note: 'Diantar sebelum pukul delapan.',
  neededOn: day(9),
  replyBy: day(4),
  buyerKind: 'agency',
  buyerName: 'Dinas Contoh',
  budgetSource: 'apbd',
  ceiling: 1_200_000,
  contactName: 'Petugas Contoh',
  telephone: `+62812${String(10_000_000 + n)}`,
  sharesContact: true,
});

/** With Node's own hash: what a buyer's phone does meanwhile is not what is timed here. */
export function solved({ challenge, zeroBits }: Puzzle): string {
  for (let n = 0; ; n++) {
    const proof = `${challenge}.${n}`;
    if (leadingZeroBits(hash('sha256', proof, 'buffer')) >= zeroBits) return proof;
  }
}
