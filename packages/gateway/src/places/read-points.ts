import { fold } from '@guyub/core/text';
import { ImportError } from '../import/errors.ts';
import { cellText, type Book, type Cell } from '../import/read/book.ts';
import { openFile } from '../import/read/open.ts';
import { coarse, type OwnPoint, type Point } from './centroids.ts';
import { standing } from './code.ts';
import { loadPlaces } from './places.ts';
import { villagesOf } from './tree.ts';

export interface PointsFile {
  readonly points: readonly OwnPoint[];
  /** Rows that were not taken, with what to do about them. */
  readonly refused: readonly { readonly row: number; readonly reason: string }[];
}

/** Indonesia with its seas, in degrees. */
const box = { south: -11.5, north: 6.5, west: 94.5, east: 141.5 };

const columns = {
  code: ['kode', 'kode wilayah', 'code'],
  latitude: ['lintang', 'latitude', 'lat'],
  longitude: ['bujur', 'longitude', 'lon', 'lng', 'long'],
} as const;
type Column = keyof typeof columns;

interface Line {
  readonly row: number;
  readonly cells: Readonly<Record<Column, string>>;
}

/**
 * An office's own list of middles of places: a table with the columns kode, lintang and bujur.
 *
 * @throws ImportError when the file is no such table
 */
export async function readPoints(path: string): Promise<PointsFile> {
  const { book } = await openFile(path);
  let lines: readonly Line[];
  try {
    lines = await readLines(book);
  } finally {
    await book.close();
  }
  const ids = lines.map(({ cells }) => idOf(cells.code));
  const known = await knownIds(ids.filter((id) => id !== undefined));
  const points = new Map<string, OwnPoint & { readonly row: number }>();
  const refused: { row: number; reason: string }[] = [];
  for (const [index, { row, cells }] of lines.entries()) {
    const id = ids[index];
    const earlier = id === undefined ? undefined : points.get(id)?.row;
    const read = id === undefined ? badCode(cells.code) : readPoint(cells);
    if (typeof read === 'string') refused.push({ row, reason: read });
    else if (!known.has(id!))
      refused.push({ row, reason: `kode ${cells.code} tidak ada di daftar wilayah; periksa angkanya` });
    else if (earlier !== undefined)
      refused.push({
        row,
        reason: `kode ${cells.code} sudah ada di baris ${earlier}; hapus salah satu baris itu`,
      });
    else points.set(id!, { id: id!, ...read, row });
  }
  return { points: [...points.values()].map(({ row: _, ...point }) => point), refused };
}

async function readLines(book: Book): Promise<Line[]> {
  const lines: Line[] = [];
  let places: Readonly<Record<Column, number>> | undefined;
  let seen = 0;
  for await (const { number, cells } of book.sheets[0]!.rows()) {
    if (!places) {
      places = header(cells);
      // Title rows may stand above, but not a whole list.
      if (!places && ++seen > 20) break;
      continue;
    }
    const line = {
      code: cellText(cells[places.code]),
      latitude: cellText(cells[places.latitude]),
      longitude: cellText(cells[places.longitude]),
    };
    if (Object.values(line).some(Boolean)) lines.push({ row: number, cells: line });
  }
  if (!places)
    throw new ImportError(
      'Berkas ini tidak punya baris judul dengan kolom kode, lintang, dan bujur. Tambahkan baris "kode;lintang;bujur" di atas datanya, lalu ulangi.',
    );
  return lines;
}

function header(cells: readonly Cell[]): Record<Column, number> | undefined {
  const titles = cells.map((cell) => fold(cellText(cell)));
  const at = (column: Column) =>
    titles.findIndex((title) => (columns[column] as readonly string[]).includes(title));
  const found = { code: at('code'), latitude: at('latitude'), longitude: at('longitude') };
  return Object.values(found).includes(-1) ? undefined : found;
}

/** `35.27.01`, `352701` or `kemendagri:35.27.01` → the region's id; only the form is checked. */
function idOf(written: string): string | undefined {
  const [, regency, , district, , village] =
    /^(?:kemendagri:)?(\d\d\.?\d\d)(\.?(\d\d)(\.?(\d{4}))?)?$/.exec(written.replaceAll(/\s/g, '')) ?? [];
  if (!regency) return undefined;
  const digits = regency.replace('.', '');
  return `kemendagri:${[digits.slice(0, 2), digits.slice(2), district, village].filter(Boolean).join('.')}`;
}

const badCode = (written: string) =>
  `kode "${written.slice(0, 40)}" bukan kode Kemendagri; tulis seperti 35.27 (kabupaten/kota), 35.27.01 (kecamatan), atau 35.27.01.2001 (desa)`;

/** Those that are places. Villages are looked up only where the list has some. */
async function knownIds(ids: readonly string[]): Promise<ReadonlySet<string>> {
  const { tree } = await loadPlaces();
  const villages = ids.filter((id) => standing(id).level === 'village');
  const there =
    villages.length > 0 ? await villagesOf(new Set(villages.map((id) => standing(id).regency))) : [];
  return new Set([...there.map(({ id }) => id), ...ids.filter((id) => tree.areas.has(id))]);
}

/** The point, or the sentence that says what is wrong with it. */
function readPoint(cells: Readonly<Record<Column, string>>): Point | string {
  const latitude = degrees(cells.latitude);
  const longitude = degrees(cells.longitude);
  if (latitude === undefined) return notDegrees('lintang', cells.latitude, '-7,19');
  if (longitude === undefined) return notDegrees('bujur', cells.longitude, '113,24');
  if (isInside(latitude, longitude)) return { latitude: coarse(latitude), longitude: coarse(longitude) };
  if (isInside(longitude, latitude)) return 'lintang dan bujur tertukar; tukar isi kedua kolom itu';
  return `titik (${cells.latitude}; ${cells.longitude}) di luar Indonesia, yaitu lintang -11,5 sampai 6,5 dan bujur 94,5 sampai 141,5; periksa tanda minus dan letak komanya`;
}

const degrees = (written: string): number | undefined => {
  const plain = written.replace(/[−–]/, '-').replace(/\s*°$/, '').replace(',', '.');
  return /^[+-]?\d{1,3}(?:\.\d+)?$/.test(plain) ? Number(plain) : undefined;
};

const notDegrees = (name: string, written: string, example: string) =>
  `${name} "${written.slice(0, 40)}" bukan derajat desimal; tulis seperti ${example}`;

const isInside = (latitude: number, longitude: number) =>
  latitude >= box.south && latitude <= box.north && longitude >= box.west && longitude <= box.east;
