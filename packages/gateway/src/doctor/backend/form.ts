import { cellText, isDay, type Cell } from '../../import/read/book.ts';

/** What a value looks like, of which nothing can be read back: `08##-####-####`, `2 kata`, `tanggal d-m-Y`. */
export function formOf(cell: Cell): string {
  if (isDay(cell)) return 'tanggal';
  if (typeof cell === 'boolean') return 'benar/salah';
  const text = cellText(cell).trim();
  if (text === '') return 'kosong';
  if (text.startsWith('data:')) return 'berkas di dalam jawaban';
  if (/^https?:\/\//i.test(text)) return 'alamat web';
  if (/^\S+@\S+\.\S+$/.test(text)) return 'surel';
  if (/^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/.test(text)) return 'tanggal Y-m-d dan jam';
  if (/^\d{4}-\d{1,2}-\d{1,2}$/.test(text)) return 'tanggal Y-m-d';
  if (/^\d{1,2}([-/.])\d{1,2}\1\d{4}$/.test(text)) return 'tanggal d-m-Y';
  if (/^-?\d{1,3}\.\d{3,}$/.test(text)) return 'derajat';
  const [, start, rest] = /^(\+?62|08|0)([\d\s.-]{7,})$/.exec(text) ?? [];
  if (rest !== undefined) return `${start}${rest.replace(/\d/g, '#')}`.slice(0, 20);
  if (/^[\d.,]+$/.test(text)) return `${text.replace(/\D/g, '').length} angka`;
  if (/<[a-z/]/i.test(text)) return 'HTML';
  if (/\d/.test(text) && !/\s/.test(text)) return 'kode';
  const words = text.split(/\s+/).length;
  return words > 12 ? 'kalimat' : `${words} kata`;
}

/** The commonest forms of a column. */
export function formsOf(cells: readonly Cell[]): string {
  const counts = new Map<string, number>();
  for (const cell of cells) {
    const form = formOf(cell);
    if (form !== 'kosong') counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  const common = [...counts].sort(([, a], [, b]) => b - a).map(([form]) => form);
  return common.length === 0 ? 'kosong' : common.slice(0, 2).join(', ');
}
