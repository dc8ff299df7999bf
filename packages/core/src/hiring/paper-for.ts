import type { Paper, PaperTable } from './papers.ts';

/** What holds for the whole country; a region may replace it. Ask the procurement unit (UKPBJ) in doubt. */
export const nationalPapers: PaperTable = {
  validFrom: '2018-07-01',
  source: 'Perpres 16/2018 Pasal 28, sebagaimana diubah dengan Perpres 12/2021 dan Perpres 46/2025',
  url: 'https://peraturan.bpk.go.id/Details/73586/perpres-no-16-tahun-2018',
  rules: [
    { paper: 'purchase-proof', upTo: 10_000_000 },
    { paper: 'receipt', upTo: 50_000_000 },
    { paper: 'work-order', upTo: 200_000_000 },
    { paper: 'procurement-unit' },
  ],
};

/** @param amount whole rupiah */
export const paperFor = (amount: number, { rules }: PaperTable = nationalPapers): Paper =>
  rules.find(({ upTo }) => upTo === undefined || amount <= upTo)!.paper;
