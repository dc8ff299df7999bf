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

/** A row waiting for its turn in the report; with a person, it goes to the store first. */
interface Waiting {
  readonly report: RowReport;
  readonly person?: { readonly row: ImportedPerson; readonly ordinal: number };
}

export interface PeopleWriterOptions {
  /** Absent in a dry run. */
  readonly transaction: ImportTransaction | undefined;
  readonly known: PeopleOfFile;
  readonly report: ReportFile;
  readonly tally: Tally;
  readonly sheetName: (index: number) => string;
}

/** Sends people to the store in batches and reports every row's fate, both in file order. */
export class PeopleWriter {
  readonly #options: PeopleWriterOptions;
  #waiting: Waiting[] = [];

  constructor(options: PeopleWriterOptions) {
    this.#options = options;
  }

  async skipped({ sheet, row }: Place, why: string): Promise<void> {
    await this.#queue({ report: { sheet, row, name: '', fate: 'skipped', why, notes: [] } });
  }

  async person(place: Place, { person, name, notes }: ReadRow): Promise<void> {
    const { sheet, row } = place;
    const bare = { sheet, row, name, notes, why: '' };
    if (!person) {
      const why = notes.at(-1)?.text ?? 'tidak terbaca';
      return this.#queue({ report: { ...bare, fate: 'refused', why } });
    }
    const { known, tally } = this.#options;
    const cohort = person.training?.cohort;
    const report = { ...bare, ...(cohort === undefined ? {} : { cohort }) };
    const earlier = known.add(person, place.sheetIndex, row);
    if (!('repeated' in earlier)) {
      if (person.consents.publication === 'yes') tally.published++;
      return this.#queue({
        report: { ...report, fate: 'read' },
        person: { row: person, ordinal: earlier.person },
      });
    }
    const sameAs = this.#sameAs(earlier, place);
    const refuses = earlier.repeated && earlier.differs && saysNo(person);
    if (earlier.repeated && !refuses)
      return this.#queue({ report: { ...report, fate: 'repeated', why: sameAs } });
    await this.flush(); // so that the earlier row has its id
    const id = known.idOf(earlier.person);
    const more = id === undefined ? person : { ...person, id };
    const fate = refuses ? 'repeated' : 'further';
    const why = refuses
      ? `${sameAs}; jawaban "tidak" di baris ini dipakai`
      : `pelatihan lain dari orang yang ${sameAs}`;
    await this.#queue({
      report: { ...report, fate, why },
      person: { row: more, ordinal: earlier.person },
    });
  }

  #sameAs(earlier: Earlier, place: Place): string {
    const sheet = this.#options.sheetName(earlier.sheet);
    const other = earlier.sheet === place.sheetIndex ? '' : ` lembar "${sheet}"`;
    const differs =
      earlier.repeated && earlier.differs ? '; isinya tidak persis sama, baris pertama yang dipakai' : '';
    return `sama dengan baris ${earlier.row}${other}${differs}`;
  }

  async #queue(waiting: Waiting): Promise<void> {
    this.#waiting.push(waiting);
    if (this.#waiting.length >= batchSize) await this.flush();
  }

  async flush(): Promise<void> {
    const { transaction, known, report, tally } = this.#options;
    const waiting = this.#waiting;
    this.#waiting = [];
    const people = waiting.flatMap(({ person }) => (person ? [person] : []));
    const results =
      transaction && people.length > 0 ? await transaction.upsert(people.map(({ row }) => row)) : [];
    let at = 0;
    for (const { report: read, person } of waiting) {
      const result = person ? results[at++] : undefined;
      if (person && result) known.remember(person.ordinal, result.id);
      const told = withResult(read, result);
      tally.add(told);
      await report.write(told);
    }
  }
}

/** A no in any of a person's rows is a no. */
const saysNo = ({ consents }: ImportedPerson) => consents.publication === 'no' || consents.contact === 'no';

function withResult(report: RowReport, result: UpsertResult | undefined): RowReport {
  if (!result) return report;
  const changed = result.outcome === 'changed' ? `berubah: ${result.changed.join(', ')}` : '';
  const why = [report.why, changed].filter(Boolean).join('; ');
  return { ...report, why, fate: report.fate === 'read' ? result.outcome : report.fate };
}
