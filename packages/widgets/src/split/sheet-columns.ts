/** What a column of a pasted sheet can mean. */
export type Column = 'name' | 'level' | 'capacity' | 'turn';

const inOrder: readonly Column[] = ['name', 'level', 'capacity', 'turn'];
// The first that fits: "sudah menerima terakhir" is about what was received.
const words: readonly (readonly [Column, RegExp])[] = [
  ['name', /\b(nama|name|anggota|member)/i],
  ['level', /\b(sudah|menerima|diterima|terima|received|total|jumlah)/i],
  ['capacity', /\b(sanggup|kesanggupan|kapasitas|mampu|bisa|capacity|can)/i],
  ['turn', /\b(giliran|terakhir|last|turn|tanggal|tgl|date)/i],
];

/** Where each column stands. */
export type Columns = Readonly<Partial<Record<Column, number>>>;

/** By the words of the first row; undefined when that is no header. */
export function columnsOf(header: readonly string[]): Columns | undefined {
  const columns: Partial<Record<Column, number>> = {};
  for (const [i, cell] of header.entries()) {
    const found = words.find(([column, pattern]) => columns[column] === undefined && pattern.test(cell));
    if (found && !/\d/.test(cell)) columns[found[0]] = i;
  }
  return columns.name !== undefined && columns.level !== undefined ? columns : undefined;
}

/** Without a header: name first, after a running number where the sheet has one. */
export function usualColumns(rows: readonly (readonly string[])[]): Columns {
  const numbered = rows.every(([first = '', second = '']) => /^\d+\.?$/.test(first) && /\p{L}/u.test(second));
  const start = numbered ? 1 : 0;
  const width = Math.max(...rows.map((row) => row.length)) - start;
  return Object.fromEntries(inOrder.slice(0, Math.max(width, 2)).map((column, i) => [column, i + start]));
}
