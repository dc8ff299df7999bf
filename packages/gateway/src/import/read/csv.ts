import type { Writable } from 'node:stream';
import { parse, CsvError } from 'csv-parse';
import { ImportError } from '../errors.ts';
import type { Book, Cell, SheetRow } from './book.ts';
import { streamOf, type Bytes } from './bytes.ts';
import type { TextScan } from './scan.ts';
import { withoutIdentity } from './identity.ts';
import { limits } from './limits.ts';
import { tooManyRows } from './sheet-rows.ts';

/** A CSV as a book of one sheet without a name. */
export function openCsv(bytes: Bytes, text: TextScan, size: number): Book {
  let position = 0;
  async function* rows(): AsyncGenerator<SheetRow> {
    const stream = streamOf(bytes);
    const parser = parse({
      delimiter: text.delimiter,
      bom: true,
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: false,
      max_record_size: limits.recordBytes,
      from_line: text.skipLines + 1,
    });
    const decoder = new TextDecoder(text.encoding);
    const feed = async () => {
      try {
        for await (const chunk of stream) {
          position += (chunk as Buffer).length;
          if (!parser.write(decoder.decode(chunk as Buffer, { stream: true }))) {
            await drained(parser);
          }
          if (parser.destroyed) return;
        }
        parser.end(decoder.decode());
      } catch (error) {
        parser.destroy(error as Error);
      }
    };
    const feeding = feed();
    let number = text.skipLines;
    try {
      for await (const record of parser) yield toRow(++number, record as string[]);
    } catch (error) {
      throw error instanceof CsvError ? unreadable(error, number + 1) : error;
    } finally {
      stream.destroy();
      parser.destroy();
      await feeding;
    }
  }
  return {
    sheets: [{ name: '', hidden: false, merges: async () => [], rows }],
    size,
    position: () => position,
    close: async () => {},
  };
}

/** Waits until the parser takes more, or is gone; leaves no listener behind. */
function drained(parser: Writable): Promise<void> {
  return new Promise((resolve) => {
    const ready = () => {
      parser.off('drain', ready).off('close', ready);
      resolve();
    };
    parser.on('drain', ready).on('close', ready);
  });
}

function toRow(number: number, record: readonly string[]): SheetRow {
  if (number > limits.rows) throw tooManyRows();
  const identity: number[] = [];
  const cells: Cell[] = [];
  const width = Math.min(record.length, limits.columns);
  for (let column = 0; column < width; column++) {
    const value = record[column]!;
    if (value === '') {
      cells.push(undefined);
      continue;
    }
    const { cell, found } = withoutIdentity(plain(value).slice(0, limits.cell));
    if (found) identity.push(column);
    cells.push(cell === '' ? undefined : cell);
  }
  return { number, cells, identity, errors: [] };
}

/** `="0812…"` is how Excel is told to keep a zero, a leading apostrophe too; `.0` comes from other programs. */
const plain = (value: string) =>
  value
    .trim()
    .replace(/^="?(.*?)"?$/s, '$1')
    .replace(/^'(?=[\d+])/, '')
    .replace(/^(\d+)\.0+$/, '$1');

function unreadable(error: CsvError, row: number): ImportError {
  if (error.code === 'CSV_QUOTE_NOT_CLOSED' || error.code === 'CSV_MAX_RECORD_SIZE') {
    return new ImportError(
      `Baris ${row} tidak berakhir: ada tanda kutip (") yang tidak ditutup, atau barisnya terlalu panjang. Perbaiki baris itu, atau simpan ulang dari Excel sebagai "CSV UTF-8".`,
    );
  }
  return new ImportError(
    `Baris ${row} tidak dapat dibaca sebagai CSV. Simpan ulang dari Excel sebagai "CSV UTF-8", lalu coba lagi.`,
  );
}
