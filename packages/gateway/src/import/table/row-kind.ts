import { fold } from '@guyub/core/text';
import { properCase } from '@guyub/core/reading';
import { fromHeader } from '../columns/header-words.ts';
import { cellText, isDay, type SheetRow } from '../read/book.ts';
import { contextOf, type Context } from './context.ts';
import type { Table } from './header.ts';

export type RowKind =
  | { readonly kind: 'person' }
  | { readonly kind: 'empty' }
  /** Not a person; `why` goes into the report. */
  | { readonly kind: 'skip'; readonly why: string }
  /** A line between the rows that says something about all rows under it. */
  | { readonly kind: 'heading'; readonly context: Context; readonly why: string };

const total =
  /^(?:jumlah|jml|total|sub ?total|grand total|rata rata|rerata|keseluruhan|min|max|minimum|maksimum)\b/;
const footer =
  /^(?:mengetahui|menyetujui|mengesahkan|dibuat oleh|disusun oleh|diperiksa|kepala|plt|kabid|sekretaris|ketua|koordinator|instruktur|pembina|penata|pengatur|nip\b|an kepala|a n|catatan|keterangan|ket\b|sumber|tanda tangan|ttd)/;
const placeAndDate = /^[a-z .]{3,40},[\s\d._…]*(?:[a-z]{3,9})?[\s.]*(?:\d{4}|\.{2,}|…)$/i;

/** Under `B. KEJURUAN MERANGKAI JANUR` nobody learns what the heading before it says, known word or not. */
const ownTraining =
  /^(?:[a-z0-9]{1,4}[.)]\s*)?(?:(?:jenis|nama)\s+)?(?:kejuruan|pelatihan|kursus)\s*:?\s+(\p{L}.{2,60})$/iu;

/** Tells people from everything else that offices write between and under them. One per sheet: it remembers. */
export class RowKinds {
  readonly #table: Table;
  readonly #name: number;
  readonly #number: number | undefined;
  readonly #titles: readonly string[];
  #inFooter = false;

  constructor(table: Table, nameColumn: number, numberColumn: number | undefined) {
    this.#table = table;
    this.#name = nameColumn;
    this.#number = numberColumn;
    this.#titles = table.columns.map(({ title }) =>
      fold(
        title
          .split(' / ')
          .at(-1)!
          .replace(/ \(\d+\)$/, ''),
      ),
    );
  }

  of(row: SheetRow): RowKind {
    const texts = row.cells.map(cellText);
    const filled = texts.flatMap((text, i) => (text === '' ? [] : [i]));
    if (filled.length === 0 && row.identity.length === 0) return { kind: 'empty' };
    if (this.#isHeader(texts, filled)) return this.#leaveFooter({ kind: 'skip', why: 'judul kolom diulang' });
    if (isCounting(row, filled)) return { kind: 'skip', why: 'baris nomor kolom' };
    const first = fold(texts[filled[0]!] ?? '');
    const name = fold(texts[this.#name] ?? '');
    if (total.test(first) || total.test(name)) return { kind: 'skip', why: 'baris jumlah, bukan orang' };
    if (
      filled.length <= 3 &&
      filled.some((i) => footer.test(fold(texts[i]!)) || placeAndDate.test(texts[i]!))
    ) {
      this.#inFooter = !filled.some((i) => /^(?:catatan|keterangan|ket|sumber)/.test(fold(texts[i]!)));
      return { kind: 'skip', why: 'bagian tanda tangan atau catatan' };
    }
    const heading = this.#heading(texts, filled, row);
    if (heading) return this.#leaveFooter(heading);
    if (this.#inFooter && filled.length <= 2)
      return { kind: 'skip', why: 'bagian tanda tangan atau catatan' };
    if (filled.length > 2) this.#inFooter = false;
    return { kind: 'person' };
  }

  #leaveFooter(kind: RowKind): RowKind {
    this.#inFooter = false;
    return kind;
  }

  #isHeader(texts: readonly string[], filled: readonly number[]): boolean {
    if (!this.#table.headed || filled.length < 2) return false;
    const same = filled.filter((i) => fold(texts[i]!) === this.#titles[i]).length;
    if (same >= 2 && same >= filled.length * 0.6) return true;
    if (!/^(?:nama|nm|name|peserta|alumn)/i.test(texts[this.#name] ?? '')) return false;
    const known = filled.filter(
      (i) => texts[i]!.length < 40 && (fromHeader(texts[i]!)?.confidence ?? 0) > 0.85,
    ).length;
    return known >= 3 && known >= filled.length * 0.7;
  }

  /** One text alone in the row, where a person has a number or more than a name. */
  #heading(texts: readonly string[], filled: readonly number[], row: SheetRow): RowKind | undefined {
    if (filled.length !== 1 || row.identity.length > 0 || this.#table.columns.length < 3) return undefined;
    const at = filled[0]!;
    const text = texts[at]!;
    if (typeof row.cells[at] !== 'string') return undefined;
    const own = ownTraining.exec(text)?.[1];
    const said = contextOf([text]);
    const context = own && !said.training && !said.cohort ? { ...said, training: properCase(own) } : said;
    if (context.cohort || context.training || context.subdistrict || /^(?:tahun|ta|thn)\b/i.test(text))
      return { kind: 'heading', context, why: `sub-judul "${text.slice(0, 60)}"` };
    if (at !== this.#name || this.#number !== undefined)
      return { kind: 'skip', why: 'baris keterangan, bukan orang' };
    return undefined;
  }
}

/** `(1) (2) (3)` or `1 2 3` under the header. */
function isCounting(row: SheetRow, filled: readonly number[]): boolean {
  if (filled.length < 3) return false;
  return filled.every((i, at) => {
    const cell = row.cells[i];
    if (isDay(cell) || typeof cell === 'boolean') return false;
    return Number(String(cell).replace(/[()\s]/g, '')) === at + 1;
  });
}
