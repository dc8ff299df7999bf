import type { Step } from './walks.ts';

/** Two deeds of a visitor, each of which is to be said once. */
export interface Announcement {
  readonly element: string;
  readonly story: string;
  readonly deeds: readonly { readonly steps: readonly Step[]; readonly said: RegExp }[];
}

const typing = (field: string, text: string, said: RegExp) =>
  ({
    steps: [
      ['to', field],
      ['type', text],
    ],
    said,
  }) as const;
const pressing = (button: string, said: RegExp) =>
  ({
    steps: [
      ['to', button],
      ['press', 'Enter'],
    ],
    said,
  }) as const;

export const announcements: readonly Announcement[] = [
  {
    element: 'Alumni directory',
    story: 'Data',
    deeds: [typing('searchbox', 'jahit', /^42 orang/), typing('searchbox', ' omben', /orang/)],
  },
  {
    element: 'Job board',
    story: 'Data',
    deeds: [typing('searchbox', 'jahit', /^4 pekerjaan/), typing('searchbox', 'xyzzy', /./)],
  },
  {
    element: 'Showcase',
    story: 'Many',
    deeds: [pressing('button "Tampilkan lagi', /./), pressing('button "Tampilkan lagi', /./)],
  },
  {
    element: 'Hire local',
    story: 'Button',
    deeds: [pressing('button "Minta penawaran', /^5 orang/), typing('combobox', 'r', /orang/)],
  },
  {
    element: 'Ledger',
    story: 'Data',
    deeds: [pressing('button "Hitung ulang"', /^Cocok/), pressing('button "Salin sidik jari"', /^Tersalin/)],
  },
  {
    element: 'Fair split',
    story: 'Data',
    deeds: [
      typing('textbox "Jumlah pesanan"', '5', /dibagi/),
      typing('textbox "Jumlah pesanan"', '8', /dibagi/),
    ],
  },
];
