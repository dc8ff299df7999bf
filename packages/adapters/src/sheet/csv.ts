import { dsvFormat } from 'd3-dsv';
import type { Head } from './head.ts';
import { bad, type Cell, type Table } from './table.ts';

/** Enough rows to see what stands between their cells. */
const HEAD = 50;

/** Text with a comma, a semicolon, a tab or a bar between the cells. */
export function fromCsv(text: string): Table {
  const told = /^\s*"?sep=(.)"?[^\S\n]*\r?\n/i.exec(text);
  const body = told ? text.slice(told[0].length) : text;
  const delimiter = told?.[1] ?? delimiterOf(body);
  refuseStrayQuotes(body, delimiter);
  return { rows: dsvFormat(delimiter).parseRows(body, (row) => row.map(cellOf)), cut: true };
}

/** `Jl. Mawar, No 2` without quotes is two cells, and the answer to one question stands under the next. */
export function refuseWideRows({ rows, cut }: Table, { titles, body }: Head): void {
  if (!cut) return;
  const at = rows.findIndex(
    (row, index) => index >= body && row.slice(titles.length).some((cell) => cell !== undefined),
  );
  if (at !== -1)
    throw bad(
      `Row ${at + 1} of the CSV has more cells than its header. What holds the sign that separates cells must stand in quotes ("…"): mend it, or save it again as "CSV UTF-8".`,
    );
}

/** The parser reads on over them, and what follows would stand in other columns than where it was written. */
function refuseStrayQuotes(text: string, delimiter: string): void {
  if (!text.includes('"')) return;
  const by = `\\${delimiter}`;
  const cell = new RegExp(`(?:"[^"]*(?:""[^"]*)*"|(?! *")[^\\r\\n${by}]+)?(?:${by}|(\\r\\n?|\\n)|$)`, 'y'); // prettier-ignore
  for (let row = 1; cell.lastIndex < text.length;) {
    const found = cell.exec(text);
    if (!found)
      throw bad(
        `Row ${row} of the CSV has a quote (") that is not closed, or something before or behind one. Mend it, or save it again as "CSV UTF-8".`,
      );
    if (found[1]) row++;
  }
}

/** The one that cuts most rows alike: addresses have commas too, but not each the same number. */
function delimiterOf(text: string): string {
  const head = text.split('\n', HEAD).join('\n');
  const scores = [',', ';', '\t', '|'].map((delimiter) => {
    const times = new Map<number, number>();
    for (const { length } of dsvFormat(delimiter).parseRows(head))
      times.set(length, (times.get(length) ?? 0) + 1);
    const best = Math.max(0, ...Array.from(times, ([width, rows]) => rows * Math.sqrt(width - 1)));
    return { delimiter, best };
  });
  return scores.reduce((a, b) => (b.best > a.best ? b : a)).delimiter;
}

/** `="0812…"` and an apostrophe in front are how programs are told to keep a zero. */
function cellOf(text: string): Cell {
  const plain = text.trim();
  const bare = /^="([^"]*)"$/.exec(plain)?.[1] ?? plain.replace(/^'(?=[\d+])/, '');
  return bare === '' ? undefined : bare;
}
