import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { importFile, type ImportResult, type Store } from '@guyub/gateway';

export interface Workbook {
  readonly name: string;
  readonly file: string;
  /** Kemendagri code of the regency. */
  readonly region: string;
}

/** The sample workbooks, in the shape that offices keep them. Everybody in them is invented. */
export const workbooks: readonly Workbook[] = [
  { name: 'sampang-menjahit-2019.xlsx', region: '35.27' },
  { name: 'tanjabtim-2017-2021.csv', region: '15.07' },
  { name: 'tanjabtim-boga-2024.csv', region: '15.07' },
  { name: 'probolinggo-maron-2025.csv', region: '35.13' },
  { name: 'jember-fkjob-2025.csv', region: '35.09' },
].map((book) => ({ ...book, file: fileURLToPath(new URL(`data/${book.name}`, import.meta.url)) }));

/** Imports what is not in yet, and says so a line a file. */
export async function addWorkbooks(
  store: Store,
  books: readonly Workbook[],
  say: (line: string) => void,
): Promise<void> {
  const known = new Set((await store.imports()).map(({ sha256 }) => sha256));
  for (const [index, book] of books.entries()) {
    const place = `[${index + 1}/${books.length}] ${book.name}`;
    const sha256 = createHash('sha256')
      .update(await readFile(book.file))
      .digest('hex');
    if (known.has(sha256)) say(`${place}: sudah ada`);
    else {
      const { tally } = await addWorkbook(store, book);
      const repeated = tally.counts.repeated ? `, ${tally.counts.repeated} baris berulang` : '';
      say(`${place}: ${tally.people} orang, ${tally.published} bersedia ditampilkan${repeated}`);
    }
  }
}

export const addWorkbook = (store: Store, { file, region }: Workbook): Promise<ImportResult> =>
  importFile({ file, region, sink: store.sink });
