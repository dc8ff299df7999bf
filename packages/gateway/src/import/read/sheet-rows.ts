import { serialToIso } from '@guyub/core/reading';
import { ImportError } from '../errors.ts';
import type { Cell, SheetRow } from './book.ts';
import { withoutIdentity } from './identity.ts';
import { limits } from './limits.ts';
import { parseReference } from './reference.ts';
import type { SharedStrings } from './shared-strings.ts';
import { parseXml, type XmlHandler } from './xml.ts';

export interface CellContext {
  readonly strings: SharedStrings;
  readonly dateStyles: readonly boolean[];
  readonly from1904: boolean;
}

/** The rows of one worksheet part, a chunk at a time: memory holds what one chunk unpacked, never the sheet. */
export async function* sheetRows(
  stream: AsyncIterable<Buffer>,
  context: CellContext,
): AsyncGenerator<SheetRow> {
  const collector = new RowCollector(context);
  for await (const step of parseXml(stream, collector)) {
    void step;
    if (collector.done.length === 0) continue;
    yield* collector.done;
    collector.done = [];
  }
}

class RowCollector implements XmlHandler {
  done: SheetRow[] = [];
  readonly #context: CellContext;
  #row = 0;
  #column = -1;
  #cells: Cell[] = [];
  #identity: number[] = [];
  #errors: number[] = [];
  #type = '';
  #style = 0;
  #value = '';
  #reading = false;
  #phonetic = 0;

  constructor(context: CellContext) {
    this.#context = context;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'c') {
      const at = attributes['r'] === undefined ? undefined : parseReference(attributes['r']);
      this.#column = at?.column ?? this.#column + 1;
      if (this.#column >= limits.columns) this.#column = limits.columns;
      this.#type = attributes['t'] ?? 'n';
      this.#style = Number(attributes['s'] ?? 0);
      this.#value = '';
    } else if (name === 'v' || name === 't') this.#reading = this.#phonetic === 0;
    else if (name === 'rPh') this.#phonetic++;
    else if (name === 'row') {
      this.#row = Number(attributes['r'] ?? this.#row + 1);
      if (this.#row > limits.rows) throw tooManyRows();
      this.#column = -1;
      this.#cells = [];
      this.#identity = [];
      this.#errors = [];
    }
  }

  text(value: string): void {
    if (this.#reading && this.#value.length < limits.cell) this.#value += value;
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.#reading = false;
    else if (name === 'rPh') this.#phonetic--;
    else if (name === 'c') this.#put();
    else if (name === 'row' && this.#cells.length > 0) {
      this.done.push({
        number: this.#row,
        cells: this.#cells,
        identity: this.#identity,
        errors: this.#errors,
      });
    }
  }

  #put(): void {
    if (this.#value === '' || this.#column >= limits.columns) return;
    if (this.#type === 'e') {
      this.#errors.push(this.#column);
      return;
    }
    const { cell, found } = withoutIdentity(this.#read());
    if (found) this.#identity.push(this.#column);
    if (cell === undefined && !found) return;
    while (this.#cells.length < this.#column) this.#cells.push(undefined);
    this.#cells[this.#column] = cell;
  }

  #read(): Cell {
    const value = this.#value;
    switch (this.#type) {
      case 's':
        return blank(this.#context.strings.get(Number(value)));
      case 'b':
        return value === '1';
      case 'd':
        return { iso: value.slice(0, 10) };
      case 'n': {
        const number = Number(value);
        if (!Number.isFinite(number)) return undefined;
        const iso = this.#context.dateStyles[this.#style]
          ? serialToIso(number, this.#context.from1904)
          : undefined;
        return iso === undefined ? number : { iso };
      }
      default:
        return blank(value);
    }
  }
}

const blank = (text: string | undefined): Cell =>
  text === undefined || text.trim() === '' ? undefined : text;

export const tooManyRows = () =>
  new ImportError(
    `Berkas ini lebih dari ${limits.rows.toLocaleString('id')} baris. Bagi menjadi beberapa berkas, lalu impor satu per satu.`,
  );
