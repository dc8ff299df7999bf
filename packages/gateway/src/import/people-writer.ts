import type { Earlier, PeopleOfFile } from './match-keys.ts';
import type { ReportFile, RowReport } from './report.ts';
import type { ReadRow } from './rows.ts';
import type { ImportedPerson, ImportTransaction, UpsertResult } from './sink.ts';
import type { Tally } from './tally.ts';

const batchSize = 500;

interface Place {
  readonly sheet: string;
  readonly sheetIndex: number;
  readonly row: number;
}

/** Sends people to the store in batches, in file order, and reports every row's fate. */
export class PeopleWriter {
  readonly #transaction: ImportTransaction | undefined;
  readonly #known: PeopleOfFile;
  readonly #report: ReportFile | undefined;
  readonly #tally: Tally;
  readonly #sheetName: (index: number) => string;
  #batch: { person: ImportedPerson; ordinal: number; place: Place; read: ReadRow; further: string }[] = [];

  constructor(options: {
    transaction: ImportTransaction | undefined;
    known: PeopleOfFile;
    report: ReportFile | undefined;
    tally: Tally;
    sheetName: (index: number) => string;
  }) {
    this.#transaction = options.transaction;
    this.#known = options.known;
    this.#report = options.report;
    this.#tally = options.tally;
    this.#sheetName = options.sheetName;
  }

  async skipped(place: Place, why: string): Promise<void> {
    await this.#tell({ ...place, name: '', fate: 'skipped', why, notes: [] });
  }

  async person(place: Place, read: ReadRow): Promise<void> {
    const { person, name, notes } = read;
    if (!person) {
      const why = notes.at(-1)?.text ?? 'tidak terbaca';
      await this.#tell({ ...place, name, fate: 'refused', why, notes });
      return;
    }
    const earlier = this.#known.add(person, place.sheetIndex, place.row);
    if (!('repeated' in earlier)) {
      if (person.consents.publication === 'yes') this.#tally.published++;
      await this.#put(person, earlier.person, place, read);
    } else if (earlier.repeated) {
      await this.#tell({ ...place, name, fate: 'repeated', why: this.#sameAs(earlier, place), notes });
    } else {
      await this.flush();
      const id = this.#known.idOf(earlier.person);
      const more = id === undefined ? person : { ...person, id };
      await this.#put(
        more,
        earlier.person,
        place,
        read,
        `pelatihan lain dari orang yang ${this.#sameAs(earlier, place)}`,
      );
    }
  }

  #sameAs(earlier: Earlier, place: Place): string {
    const other = earlier.sheet === place.sheetIndex ? '' : ` lembar "${this.#sheetName(earlier.sheet)}"`;
    const differs =
      earlier.repeated && earlier.differs ? '; isinya tidak persis sama, baris pertama yang dipakai' : '';
    return `sama dengan baris ${earlier.row}${other}${differs}`;
  }

  /** @param further why the row is one more training of an earlier person; empty when it is a person. */
  async #put(
    person: ImportedPerson,
    ordinal: number,
    place: Place,
    read: ReadRow,
    further = '',
  ): Promise<void> {
    this.#batch.push({ person, ordinal, place, read, further });
    if (this.#batch.length >= batchSize) await this.flush();
  }

  async flush(): Promise<void> {
    const batch = this.#batch;
    this.#batch = [];
    if (batch.length === 0) return;
    const results: readonly (UpsertResult | undefined)[] = this.#transaction
      ? await this.#transaction.upsert(batch.map(({ person }) => person))
      : batch.map(() => undefined);
    for (const [i, { ordinal, place, read, further }] of batch.entries()) {
      const result = results[i];
      if (result) this.#known.remember(ordinal, result.id);
      const changed = result?.outcome === 'changed' ? `berubah: ${result.changed.join(', ')}` : '';
      const fate = further ? 'further' : (result?.outcome ?? 'read');
      await this.#tell({ ...place, name: read.name, fate, why: further || changed, notes: read.notes });
    }
  }

  async #tell(report: RowReport): Promise<void> {
    this.#tally.add(report, !['skipped', 'refused', 'repeated', 'further'].includes(report.fate));
    await this.#report?.write({
      sheet: report.sheet,
      row: report.row,
      name: report.name,
      fate: report.fate,
      why: report.why,
      notes: report.notes,
    });
  }
}
