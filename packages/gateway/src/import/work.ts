import { fold } from '@guyub/core/text';
import {
  line,
  nothing,
  properCase,
  readCapacity,
  readDays,
  type Reading,
  readLicenceNumber,
  readList,
  readOpeningHours,
  readPrice,
  readQuantity,
  readYesNo,
  said,
} from '@guyub/core/reading';
import { compact } from './compact.ts';
import { isDay, type Cell } from './read/book.ts';
import type { RowCells } from './row-cells.ts';
import type { ImportedPerson } from './sink.ts';
import { readStage } from './values/stage.ts';

type Work = Pick<ImportedPerson, 'offerings' | 'obstacles'> & {
  readonly [K in 'business' | 'ownsEquipment' | 'capacityPerWeek']: ImportedPerson[K] | undefined;
};

/** What a row says of business, products and means. */
export function work(cells: RowCells): Work {
  return {
    business: business(cells),
    offerings: offerings(cells),
    obstacles: [...new Set(cells.all('obstacles').flatMap((cell) => readList(cell, true)))],
    ownsEquipment: cells.read('ownsEquipment', (cell) => {
      if (said(cell) === undefined) return nothing;
      const answer = readYesNo(cell);
      if (answer !== undefined) return { value: answer };
      const told = fold(said(cell)!);
      if (borrowed.test(told)) return { value: false };
      return /\b(?:mesin|alat|set|unit)\b/.test(told)
        ? { value: true, guess: 'alat disebut, dianggap punya' }
        : { refused: 'bukan ya/tidak; tulis ya atau tidak' };
    }),
    capacityPerWeek: cells.read('capacity', readCapacity),
  };
}

const borrowed = /pinjam|sewa|numpang|menumpang|orang lain/;

function business(cells: RowCells): ImportedPerson['business'] {
  const stage = cells.read('businessStatus', readStage);
  const named = cells.read('businessName', (cell) => text(line(said(cell)?.replace(/[\s,;.]+$/, ''))));
  const more = compact({
    name: named && properCase(named),
    description: cells.read('businessDescription', prose),
    openingHours: cells.read('openingHours', readOpeningHours),
    nib: cells.read('licenceNumber', readLicenceNumber),
  });
  if (stage === 'none') return { ...(more.name && { name: more.name }), stage };
  if (stage) return { ...more, stage };
  if (!more.name && !more.nib) return undefined;
  const [field, what] = more.name
    ? (['businessName', 'nama usaha'] as const)
    : (['licenceNumber', 'NIB'] as const);
  cells.note(field, 'guess', `ada ${what}, dianggap sudah berusaha`);
  return { ...more, stage: 'running' };
}

function offerings(cells: RowCells): ImportedPerson['offerings'] {
  const price = cells.read('price', readPrice);
  const names = [
    ...new Set(cells.all('offerings').flatMap((cell) => readList(isDay(cell) ? undefined : cell))),
  ];
  const about = cells.read('offeringDescription', prose);
  if (price && names.length === 0) cells.note('price', 'refused', 'harga tanpa produk/jasa');
  if (price && names.length > 1) cells.note('price', 'guess', `satu harga untuk ${names.length} produk/jasa`);
  if (about && names.length !== 1)
    cells.note('offeringDescription', 'refused', 'satu keterangan hanya untuk satu produk/jasa');
  const shared = compact({
    description: names.length === 1 ? about : undefined,
    unit: cells.read('unit', (cell) => {
      const unit = line(said(cell));
      return unit && unit.length > 30 ? { refused: 'satuan lebih dari 30 huruf; ringkaskan' } : text(unit);
    }),
    priceMin: price?.min,
    priceMax: price?.max,
    leadTimeDays: cells.read('leadTime', readDays),
    minimumOrder: cells.read('minimumOrder', readQuantity),
  });
  return names.map((name) => ({ name, ...shared }));
}

const text = (value: string | undefined): Reading<string> => (value === undefined ? nothing : { value });
const prose = (cell: Cell): Reading<string> => text(said(cell)?.slice(0, 2000).trim());
