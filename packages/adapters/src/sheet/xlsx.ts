import { bad, columnIndex, type Cell, type Table } from './table.ts';
import { dayOf, dayStyles } from './xlsx-days.ts';
import { readXml, textCollector, unpacked } from './xlsx-parts.ts';

const MOST_COLUMNS = 512;

interface Book {
  readonly strings: readonly string[];
  readonly days: readonly boolean[];
  readonly from1904: boolean;
}

/** The tabs of a workbook: values, as they were last worked out. */
export function fromXlsx(bytes: Uint8Array): readonly Table[] {
  const files = unpacked(bytes);
  const targets = new Map<string, string>();
  readXml(files['xl/_rels/workbook.xml.rels'], {
    open(name, { Id = '', Target = '' }) {
      if (name === 'Relationship') targets.set(Id, new URL(Target, 'zip:///xl/').pathname.slice(1));
    },
  });
  const strings: string[] = [];
  readXml(
    files['xl/sharedStrings.xml'],
    textCollector('si', (text) => strings.push(text)),
  );
  const sheets: { readonly file: Uint8Array; readonly hidden: boolean }[] = [];
  let from1904 = false;
  readXml(files['xl/workbook.xml'], {
    open(name, attributes) {
      if (name === 'workbookPr') from1904 = /^(?:1|true)$/.test(attributes['date1904'] ?? '');
      const file = name === 'sheet' && files[targets.get(attributes['r:id'] ?? '') ?? ''];
      if (file) sheets.push({ file, hidden: (attributes['state'] ?? 'visible') !== 'visible' });
    },
  });
  if (sheets.length === 0) throw bad('This is an archive, and no .xlsx workbook.');
  const book = { strings, days: dayStyles(files['xl/styles.xml']), from1904 };
  return sheets.map(({ file, hidden }) => ({ rows: rowsOf(file, book), hidden }));
}

function rowsOf(file: Uint8Array, book: Book): readonly (readonly Cell[])[] {
  const rows: Cell[][] = [];
  let row: Cell[] = [];
  let column = -1;
  let attributes: Readonly<Record<string, string>> = {};
  const texts = textCollector('c', (text) => {
    const cell = cellOf(attributes, text, book);
    if (cell === undefined || column >= MOST_COLUMNS) return;
    while (row.length < column) row.push(undefined);
    row[column] = cell;
  });
  readXml(file, {
    ...texts,
    open(name, given) {
      texts.open(name, given);
      if (name === 'row') {
        rows.push((row = []));
        column = -1;
      } else if (name === 'c') {
        const letters = /^[A-Z]{1,3}/i.exec(given['r'] ?? '')?.[0];
        column = letters === undefined ? column + 1 : columnIndex(letters);
        attributes = given;
      }
    },
  });
  return rows;
}

function cellOf({ t = 'n', s }: Readonly<Record<string, string>>, text: string, book: Book): Cell {
  if (t === 'e' || text === '') return undefined;
  if (t === 'b') return text === '1';
  if (t === 'n') {
    const number = Number(text);
    if (!Number.isFinite(number)) return undefined;
    return (book.days[Number(s)] ? dayOf(number, book.from1904) : undefined) ?? number;
  }
  const words = t === 's' ? book.strings[Number(text)] : text;
  return words?.trim() ? words : undefined;
}
