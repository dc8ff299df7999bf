import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { createApp, openStore, type ImportedPerson, type Pages, type Store } from '@guyub/gateway';

const skills = ['Menjahit', 'Teknik pendingin', 'Tata boga', 'Las', 'Otomotif', 'Listrik'];
const offerings = ['jahit seragam', 'cuci AC', 'kue basah', 'pagar besi', 'ganti oli', 'pasang lampu'];
const places = ['Omben', 'Jrengik', 'Torjun', 'Camplong', 'Kedungdung', 'Robatal', 'Ketapang', 'Banyuates'];
const given = ['Halimah', 'Rudi', 'Sulastri', 'Imam', 'Dewi', 'Moch.', 'Zainab', 'Eko', 'Nur', 'Fitri'];
const family = ['Prasetyo', 'Kurniasih', 'Setiawan', 'Hasanah', 'Wulandari', 'Santoso', 'Arifin'];
const pick = (list: readonly string[], n: number) => list[n % list.length]!;

/** An invented person who agreed to be shown; the same one for the same number. */
export function invented(n: number): ImportedPerson {
  const name = `${pick(given, n)} ${pick(family, Math.floor(n / 10))} ${n}`;
  return {
    name,
    subdistrict: pick(places, n * 7),
    birthDate: `19${70 + (n % 30)}-0${1 + (n % 9)}-1${n % 10}`,
    telephone: `+62812${String(10_000_000 + n)}`,
    obstacles: [],
    training: {
      name: pick(skills, n),
      skill: pick(skills, n),
      cohort: `Angkatan ${1 + (n % 4)} ${2017 + (n % 8)}`,
      year: 2017 + (n % 8),
    },
    ...(n % 3 && { credential: { number: `563/${n}/BLK/2019`, issuer: 'UPTD BLK' } }),
    ...(n % 2 && { business: { name: `Usaha ${pick(given, n)} ${n}`, stage: 'running' as const } }),
    offerings: [{ name: pick(offerings, n), priceMin: 50_000 + n }],
    consents: { publication: 'yes', contact: 'unknown' },
    matchKeys: { strong: [`name:${name}`], weak: [] },
  };
}

export async function seed(store: Store, people: number): Promise<void> {
  const source = { name: 'bench.csv', sha256: '0'.repeat(64), region: 'kemendagri:35.27' };
  await store.sink.file(source, async (transaction) => {
    for (let from = 0; from < people; from += 500) {
      const batch = Array.from({ length: Math.min(500, people - from) }, (_, i) => invented(from + i));
      await transaction.upsert(batch);
    }
  });
}

export const embedded = (): Promise<PGlite> => PGlite.create({ extensions: { pg_trgm } });

/** The gateway's API, and its pages if there are any, over an embedded database in memory. */
export async function seededGateway(people: number, pages?: Pages) {
  const pglite = await embedded();
  const store = await openStore({ pglite });
  await seed(store, people);
  const app = createApp({ store, rateLimit: false, ...(pages && { pages }) });
  return {
    fetch: (request: Request) => app.fetch(request),
    async close() {
      await store.close();
      await pglite.close();
    },
  };
}
