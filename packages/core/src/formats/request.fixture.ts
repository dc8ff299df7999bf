import type { SeenDeal, SeenQuote, SeenRequest } from '../model/private-records.ts';
import type { QuoteRequestInput } from '../model/quote-request.ts';

const common = {
  region: 'kemendagri:15.07',
  createdAt: '2026-11-20T02:00:00Z',
  updatedAt: '2026-11-21T02:00:00Z',
  version: '1',
} as const;

/** What an office sends; everybody here is invented. */
export const input: QuoteRequestInput = {
  region: common.region,
  subdistrict: 'Muara Sabak Timur',
  title: 'Snack box rapat',
  skill: 'Tata boga',
  items: [
    { name: 'Snack box', quantity: 40, unit: 'kotak', specification: 'tiga macam kue' },
    { name: 'Gula', quantity: 2.5, unit: 'kg' },
  ],
  note: 'Diantar ke lantai 2.',
  neededOn: '2026-11-30',
  replyBy: '2026-11-25',
  buyerKind: 'agency',
  buyerName: 'Dinas Contoh',
  budgetSource: 'apbd',
  ceiling: 8_500_000,
  contactName: 'Rahmawati',
  telephone: '+6281200000001',
  email: 'rahma@contoh.go.id',
  address: 'Jalan Rahasia 7',
  sharesContact: true,
};

/** The same as its owner sees it: with everything in it. */
export const seen: SeenRequest = { ...input, ...common, id: 'r1', status: 'chosen', personId: 'p1' };

export const quote: SeenQuote = {
  ...common,
  id: 'q1',
  requestId: 'r1',
  invitationId: 'i1',
  personId: 'p1',
  prices: [15_000, 18_000],
  extra: 5000,
  total: 650_000,
  readyOn: '2026-11-30',
  validUntil: '2026-12-05',
  status: 'chosen',
};

export const deal: SeenDeal = {
  ...common,
  id: 'd1',
  requestId: 'r1',
  quoteId: 'q1',
  personId: 'p1',
  amount: 650_000,
  paper: 'purchase-proof',
  buyerTelephone: '+6281200000001',
  personTelephone: '+6281200000002',
  address: 'Jalan Rahasia 7',
  status: 'agreed',
};
