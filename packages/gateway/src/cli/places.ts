import { ImportError } from '../import/errors.ts';
import { readPoints, type PointsFile } from '../places/read-points.ts';
import { openStore } from '../store/open.ts';
import { storeOptions } from './store-options.ts';
import { parse, UsageError } from './usage.ts';

export const placesHelp = `guyub places BERKAS: memuat titik tengah wilayah dari kantor, untuk pencarian "terdekat".

  Berkas .csv atau .xlsx dengan kolom kode, lintang, bujur: satu kabupaten/kota, kecamatan, atau desa sebaris.
  Titik dibulatkan dua angka di belakang koma (sekitar 1 km). Orang dan usaha mengikuti kecamatannya.

  --data FOLDER     folder data (bawaan ./guyub-data; atau DATABASE_URL untuk PostgreSQL)
`;

export async function places(args: string[]): Promise<number> {
  const { values, positionals } = parse('places', {
    args,
    options: { data: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    allowPositionals: true,
  });
  if (values.help) {
    process.stdout.write(placesHelp);
    return 0;
  }
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0)
    throw new UsageError('Sebutkan satu berkas: guyub places titik-kecamatan.csv');
  // Before the store is opened: a file that is no list must not wait for a database.
  const read = await readPoints(file);
  process.stderr.write(refusedText(read));
  if (read.points.length === 0)
    throw new ImportError(
      `Tidak ada titik yang dapat dimuat dari "${file}". Perbaiki barisnya, lalu ulangi.`,
    );
  const store = await openStore(storeOptions(values.data));
  try {
    const { people, businesses } = await store.savePoints(read.points);
    process.stdout.write(
      `${read.points.length} titik dimuat, ${read.refused.length} baris ditolak; ${people} orang dan ${businesses} usaha mengikuti.\n`,
    );
  } finally {
    await store.close();
  }
  return 0;
}

/** So many rows are shown one by one. */
const SHOWN = 20;

function refusedText({ refused }: PointsFile): string {
  const lines = refused.slice(0, SHOWN).map(({ row, reason }) => `Baris ${row}: ${reason}.\n`);
  const rest = refused.length - SHOWN;
  return lines.join('') + (rest > 0 ? `… dan ${rest} baris lain ditolak.\n` : '');
}
