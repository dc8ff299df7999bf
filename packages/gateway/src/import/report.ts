import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import { once } from 'node:events';
import { scrubIdentityNumbers } from '@guyub/core/privacy';
import { fileError, ImportError } from './errors.ts';
import type { Note } from './row-cells.ts';

export const fates = {
  new: 'baru',
  changed: 'berubah',
  unchanged: 'tetap',
  repeated: 'rangkap',
  /** One more training of a person whom the file named before. */
  further: 'pelatihan lain',
  refused: 'ditolak',
  skipped: 'dilewati',
  read: 'terbaca',
} as const;
export type Fate = keyof typeof fates;

export interface RowReport {
  readonly sheet: string;
  readonly row: number;
  readonly name: string;
  readonly fate: Fate;
  /** Display name of the cohort that the row is about. */
  readonly cohort?: string;
  /** Why it was refused, skipped or repeated; which fields changed. */
  readonly why: string;
  readonly notes: readonly Note[];
}

const columns = ['Lembar', 'Baris', 'Nama', 'Hasil', 'Alasan', 'Dugaan', 'Tidak diterima'];

/** A report names people too, and lies beside the files that `*.csv` picks up. */
export const isReport = (titles: readonly string[]): boolean =>
  columns.every((title, i) => titles[i] === title);

export const reportPath = (file: string): string => `${file}.laporan.csv`;

/** Writes the report row by row; the file appears only when it is whole. */
export class ReportFile {
  readonly #path: string;
  readonly #draft: string;
  readonly #stream;
  #failed: Error | undefined;

  constructor(path: string) {
    this.#path = path;
    this.#draft = `${path}.tmp`;
    this.#stream = createWriteStream(this.#draft, { encoding: 'utf8' });
    this.#stream.on('error', (error) => (this.#failed = error));
    // Excel in Indonesian opens `;` as columns, and needs the mark to read UTF-8.
    this.#stream.write(`\ufeff${columns.join(';')}\r\n`);
  }

  async write(report: RowReport): Promise<void> {
    if (this.#failed) throw fileError(this.#failed, this.#path);
    const list = (kind: Note['kind']) =>
      report.notes
        .filter((note) => note.kind === kind)
        .map(({ column, text }) => (column ? `${column}: ${text}` : text))
        .join(' | ');
    const cells = [
      report.sheet,
      String(report.row),
      report.name,
      fates[report.fate],
      report.why,
      list('guess'),
      list('refused'),
    ];
    if (!this.#stream.write(`${cells.map(csvCell).join(';')}\r\n`)) await once(this.#stream, 'drain');
  }

  async finish(): Promise<void> {
    try {
      this.#stream.end();
      await finished(this.#stream);
      await rename(this.#draft, this.#path);
    } catch (error) {
      const cause = fileError(error, this.#path);
      if (!(cause instanceof ImportError)) throw cause;
      throw new ImportError(
        `Isi berkas sudah dibaca seluruhnya, tetapi laporannya tidak dapat ditulis. ${cause.message}`,
      );
    }
  }

  async discard(): Promise<void> {
    this.#stream.destroy();
    await rm(this.#draft, { force: true });
  }
}

/** A cell that Excel would run as a formula gets an apostrophe. */
function csvCell(text: string): string {
  const clean = scrubIdentityNumbers(text).replace(/[\r\n]+/g, ' ');
  const safe = /^[\s]*[=+\-@\t]/.test(clean) ? `'${clean}` : clean;
  return /[";]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}
