import { scrubDeep } from '@guyub/core/privacy';
import {
  type Answer,
  nothing,
  readBirth,
  readConsent,
  type Reading,
  readName,
  readPhone,
  readStanding,
  said,
  type Standing,
} from '@guyub/core/reading';
import { withAnswers } from './columns/answers.ts';
import { fields, type Field } from './columns/fields.ts';
import { compact } from './compact.ts';
import { matchKeys } from './match-keys.ts';
import type { PlannedColumn, SheetPlan } from './plan.ts';
import type { SheetRow } from './read/book.ts';
import { columnsByField, RowCells, type Note } from './row-cells.ts';
import type { ImportedPerson } from './sink.ts';
import type { Context } from './table/context.ts';
import { readPlace } from './place.ts';
import { readTraining } from './training.ts';
import { readGender } from './values/gender.ts';
import type { Regions } from './values/region.ts';
import { work } from './work.ts';

/** `person` is absent when the row was refused; then the last note says why. */
export interface ReadRow {
  readonly person?: ImportedPerson;
  /** For the report; the name as it was understood. */
  readonly name: string;
  readonly notes: readonly Note[];
}

/** Reads the rows of one sheet as people. */
export class RowReader {
  readonly #plan: SheetPlan;
  readonly #columns: ReadonlyMap<Field, readonly PlannedColumn[]>;
  readonly #regions: Regions;
  readonly #regency: string | undefined;

  constructor(plan: SheetPlan, regions: Regions, regency: string | undefined) {
    this.#plan = plan;
    this.#columns = columnsByField(plan);
    this.#regions = regions;
    this.#regency = regency;
  }

  /** @param context what the sheet and the last sub-heading say for all rows. */
  read(row: SheetRow, context: Context): ReadRow {
    const cells = new RowCells(this.#columns, withAnswers(this.#plan.columns, row));
    this.#noteLostCells(row, cells);
    const name = cells.read('name', readName);
    if (name === undefined) {
      if (!cells.notes.some(({ kind, text }) => kind === 'refused' && text.startsWith('bukan nama orang'))) {
        cells.note('name', 'refused', 'tanpa nama; isi namanya, lalu impor lagi');
      }
      return { name: '', notes: cells.notes };
    }
    const person = {
      name: name.value,
      ...readPlace(cells, context, this.#regency, this.#regions),
      ...this.#private(cells),
      ...work(cells),
      ...readTraining(cells, context),
      consents: consents(cells, name.deceased ? 'deceased' : name.left ? 'left' : undefined),
    };
    const clean = scrubDeep(compact(person));
    return { person: { ...clean, matchKeys: matchKeys(clean) }, name: clean.name, notes: cells.notes };
  }

  #noteLostCells(row: SheetRow, cells: RowCells): void {
    for (const { index, title, field } of this.#plan.columns) {
      if (field !== 'identity' && row.identity.includes(index)) {
        cells.notes.push({ column: title, kind: 'refused', text: 'nomor identitas dibuang dari kolom ini' });
      }
      if (fields[field].stored && row.errors.includes(index)) {
        cells.notes.push({
          column: title,
          kind: 'refused',
          text: 'sel berisi galat rumus (seperti #N/A), dikosongkan',
        });
      }
    }
  }

  #private(cells: RowCells) {
    return {
      birthDate: cells.read('birthDate', (cell, { order }) => birth(readBirth(cell, order))),
      gender: cells.read('gender', (cell, { genders }) => readGender(cell, genders)),
      telephone: cells.read('telephone', readPhone),
      email: cells.read('email', (cell) => {
        const address = said(cell)?.toLowerCase();
        if (address === undefined) return nothing;
        return /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/.test(address)
          ? { value: address }
          : { refused: 'bukan alamat surel; tulis seperti nama@contoh.id' };
      }),
    };
  }
}

function birth(read: Reading<string>): Reading<string> {
  if (!read.value) return read;
  const age = new Date().getFullYear() - Number(read.value.slice(0, 4));
  return age < 12 || age > 95 ? { ...read, guess: `umur ${age} tahun tidak lazim; mohon diperiksa` } : read;
}

const standings: Record<Standing, string> = {
  deceased: 'tertulis almarhum/almarhumah, tidak dipublikasikan',
  left: 'tertulis mengundurkan diri, tidak dipublikasikan',
};

function consents(cells: RowCells, inName: Standing | undefined): ImportedPerson['consents'] {
  const publication: Answer | undefined = cells.read('consentPublication', readConsent);
  const contact: Answer | undefined = cells.read('consentContact', readConsent);
  const licence: Answer | undefined = cells.read('consentLicence', readConsent);
  const standing = inName ?? cells.all('remarks').map(readStanding).find(Boolean);
  if (!standing) return compact({ publication, contact, licence });
  cells.note(inName ? 'name' : 'remarks', 'guess', standings[standing]);
  return { publication: 'no', contact: 'no' };
}
