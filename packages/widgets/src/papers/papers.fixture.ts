import type { DeskPerson } from '@guyub/core/hiring';
import type { PaperProps } from './paper-props.ts';

// Everybody here is invented.
const common = {
  region: 'kemendagri:15.07',
  createdAt: '2026-11-20T02:00:00Z',
  updatedAt: '2026-11-21T02:00:00Z',
  version: '1',
} as const;

export const baker: DeskPerson = {
  id: 'p1',
  name: 'Siti Aminah',
  businessName: 'Kue Aminah',
  telephone: '+6281200000002',
};

/** An office's request and the deal it came to, as its buyer sees them: with all that no paper may show. */
export const agreed = {
  today: '2026-11-22',
  people: [{ id: 'p0', name: 'Budi' }, baker],
  matter: {
    request: {
      ...common,
      id: 'r1',
      subdistrict: 'Muara Sabak Timur',
      title: 'Snack box <b>rapat</b>',
      skill: 'Tata boga',
      items: [
        { name: 'Snack box', quantity: 40, unit: 'kotak', specification: 'Tiga macam kue' },
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
      address: 'Jalan Rahasia 7',
      status: 'chosen',
    },
    quotes: [
      {
        ...common,
        id: 'q1',
        requestId: 'r1',
        invitationId: 'i1',
        personId: 'p1',
        prices: [200_000, 12_345],
        extra: 50_000,
        total: 8_080_863,
        readyOn: '2026-11-30',
        validUntil: '2026-12-05',
        status: 'chosen',
      },
    ],
    deal: {
      ...common,
      id: 'd1',
      requestId: 'r1',
      quoteId: 'q1',
      personId: 'p1',
      amount: 8_080_863,
      paper: 'purchase-proof',
      buyerTelephone: '+6281200000001',
      personTelephone: '+6281200000002',
      address: 'Jalan Rahasia 7',
      status: 'agreed',
    },
  },
} as const satisfies PaperProps;
