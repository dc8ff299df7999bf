import { fold } from '@guyub/core/text';
import { evidence, type Evidence } from '../../import/columns/evidence.ts';
import { guessColumns, type ColumnGuess } from '../../import/columns/guess.ts';
import { cellText } from '../../import/read/book.ts';
import type { Column, Sample } from './columns.ts';
import { formsOf } from './form.ts';
import type { Resource } from './resource.ts';
import { asksPerson, consents, meantBy, type Meaning, type Meant } from './words.ts';

/** What a column was taken for. */
export interface Known {
  readonly column: Column;
  readonly meaning: Meaning;
  /** 0 to 1. */
  readonly confidence: number;
  readonly because: string;
  /** What its values look like; nothing of them. */
  readonly form: string;
  readonly seen: Evidence;
  /** Cells are web pages, more or less. */
  readonly html: boolean;
}

/** What each column holds, by its title and by its values, which win. */
export function meaningsOf(
  { columns, rows }: Sample,
  resource: Resource | undefined,
  isSubdistrict: (text: string) => boolean,
): readonly Known[] {
  const table = { bodyFrom: 1, headerRow: 0, headed: true, titles: [] };
  const titles = columns.map(({ title, index }) => ({ title, index, named: true }));
  const guesses = guessColumns({ ...table, columns: titles }, rows, isSubdistrict);
  return columns.map((column) => {
    const seen = evidence(rows, column.index);
    const cells = rows.map((row) => row.cells[column.index]);
    const html = seen.samples.some((cell) => typeof cell === 'string' && markup.test(cell));
    const form = seen.identity > 0 ? 'nomor identitas' : formsOf(cells);
    const guess = guesses.find(({ index }) => index === column.index)!;
    return { column, seen, html, form, ...settle(column, seen, guess, meantBy(column.title, resource)) };
  });
}

const markup = /<[a-z/][^>]*>|&[a-z#\d]+;/i;

type Read = Pick<Known, 'meaning' | 'confidence' | 'because'>;
const nothing = (because: string): Read => ({ meaning: 'unknown', confidence: 0, because });

/** The word of programs before that of offices, and what stands there before both. */
function settle(column: Column, seen: Evidence, guess: ColumnGuess, word: Meant | undefined): Read {
  const { field, confidence, reason } = guess;
  if (seen.identity >= 0.1 && field !== 'name')
    return { meaning: 'identity', confidence: 0.99, because: 'isinya nomor identitas' };
  const meant = word && byValues(word, seen);
  if (consents.has(meant?.meaning ?? field) && ofOther.test(fold(column.title)))
    return nothing('persetujuan untuk hal lain');
  if (meant) return meant;
  if (ofWords.has(field) && seen.filled > 0 && !seen.samples.some((cell) => /\p{L}/u.test(cellText(cell))))
    return nothing('judulnya nama, isinya bukan kata');
  if (field === 'consentPublication' && !asksPerson(column.title))
    return { meaning: 'shown', confidence, because: reason };
  if (isAmongOthers(column, field)) return nothing('namanya tidak jelas nama siapa');
  return { meaning: field, confidence, because: reason };
}

/** Who lets a photo be shown has not said so of the name. */
const ofOther = /\b(?:foto|photo|gambar|video|testimoni|cerita|alamat|lokasi|produk|usaha)\b/;

/** A title may say one thing, and what stands under it another. */
function byValues({ meaning, confidence }: Meant, seen: Evidence): Read {
  const filled = seen.filled > 0;
  const unlike =
    (meaning === 'id' && (seen.phone > 0.1 || (filled && seen.count < seen.filled))) ||
    ((meaning === 'updatedAt' || meaning === 'createdAt') && filled && !seen.samples.every(isMoment)) ||
    (consents.has(meaning) && filled && seen.yesNo < 0.5) ||
    (meaning === 'latitude' && !seen.samples.every((cell) => between(cell, -12, 7))) ||
    (meaning === 'longitude' && !seen.samples.every((cell) => between(cell, 94, 142)));
  if (unlike) return nothing('judulnya berkata lain dari isinya');
  return { meaning, confidence, because: 'judul kolom' };
}

const isMoment = (cell: unknown): boolean =>
  typeof cell === 'number'
    ? cell >= 1e8
    : /\d{4}-\d\d-\d\d|\d{1,2}[-/ .](?:\d{1,2}|[a-z]+)[-/ .]\d{4}/i.test(
        typeof cell === 'object' && cell !== null ? (cell as { iso: string }).iso : String(cell),
      );
const between = (cell: unknown, least: number, most: number): boolean => {
  const value = Number(String(cell).replace(',', '.'));
  return value === 0 || (value >= least && value <= most);
};

/** The number of a training in another table is not the training. */
const ofWords = new Set<Meaning>(
  'name training subdistrict village businessName offerings organisation partner'.split(' ') as Meaning[],
);

/** The `nama` inside a kategori or a user is not the name of whom the row is about. */
const person =
  /\b(?:peserta|alumni|alumnus|siswa|lulusan|biodata|profil|profile|orang|person|anggota|warga|data diri|title)\b/;
const isAmongOthers = ({ title }: Column, field: Meaning): boolean => {
  const groups = title.split(' / ').slice(0, -1);
  return field === 'name' && groups.length > 0 && !groups.some((group) => person.test(fold(group)));
};
