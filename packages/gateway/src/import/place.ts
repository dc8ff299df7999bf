import { line, nothing, type Reading, said } from '@guyub/core/reading';
import type { RowCells } from './row-cells.ts';
import type { Context } from './table/context.ts';
import { placeInAddress, placeInPair } from './values/place.ts';
import { isSubdistrictOf, readSubdistrict, readVillage, type Regions } from './values/region.ts';

const text = (value: string | undefined): Reading<string> => (value === undefined ? nothing : { value });

/** Where a person lives: from its own columns, from one column for both, from the address, from a heading. */
export function readPlace(cells: RowCells, context: Context, regency: string | undefined, regions: Regions) {
  const isSubdistrict = (name: string) => isSubdistrictOf(name, regency, regions);
  const both = cells.read('place', (cell, { title }) => {
    const written = said(cell);
    return written === undefined ? nothing : { value: placeInPair(written, title, isSubdistrict) };
  });
  const address = cells.read('address', (cell) => text(line(said(cell))));
  const told = address === undefined ? {} : placeInAddress(address);
  const written =
    cells.read('subdistrict', (cell) => text(said(cell))) ??
    both?.subdistrict ??
    (told.subdistrict && isSubdistrict(told.subdistrict) ? told.subdistrict : undefined) ??
    context.subdistrict;
  const place = written === undefined ? nothing : readSubdistrict(written, regency, regions);
  if (place.guess) cells.note(both ? 'place' : 'subdistrict', 'guess', place.guess);
  const village =
    cells.read('village', (cell) => text(readVillage(said(cell) ?? ''))) ??
    readVillage(both?.village ?? told.village ?? '');
  return { subdistrict: place.value, village, address };
}
