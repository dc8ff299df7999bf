import { fold } from '@guyub/core/text';

/** What a list may be of. Each of them can stand alone in a foreign backend. */
export const resources = [
  'people',
  'offerings',
  'businesses',
  'jobs',
  'programmes',
  'organisations',
] as const;
export type Resource = (typeof resources)[number];

/** Records about people: none is shown without that person's yes. */
export const gated: ReadonlySet<Resource> = new Set<Resource>(['people', 'offerings', 'businesses']);

export const labels: Readonly<Record<Resource, string>> = {
  people: 'orang',
  offerings: 'produk dan jasa',
  businesses: 'usaha',
  jobs: 'lowongan',
  programmes: 'program pelatihan',
  organisations: 'lembaga',
};

const words: readonly (readonly [Resource, RegExp])[] = [
  ['jobs', /\b(?:lowongan|loker|lowker|job|jobs|vacanc\w+|karir|karier)\b/],
  ['offerings', /\b(?:produk|products?|lapak|barang|jasa|layanan|katalog)\b/],
  ['businesses', /\b(?:umkm|ukm|ikm|usaha|toko|potensi|business\w*)\b/],
  ['people', /\b(?:alumni|alumnus|lulusans?|peserta|siswa|orang|people|persons?|penduduk|warga|anggota|members?|pencaker|penjahit|pengrajin|students?|graduates?)\b/],
  ['programmes', /\b(?:program|programmes?|pelatihans?|kursus|kejuruan|trainings?|courses?)\b/],
  ['organisations', /\b(?:blk|blkk|lpk|lkp|lembaga|organisasi|organi[sz]ations?|kelembagaan)\b/],
]; // prettier-ignore

/** What an address or a name says the list is of. The last words say most: `…/pelatihan/12/alumni`. */
export function resourceOfWords(text: string): Resource | undefined {
  const parts = text.split(/[/?&=]/).toReversed();
  for (const part of parts) {
    const said = fold(part);
    const found = words.find(([, pattern]) => pattern.test(said))?.[0];
    if (found) return found;
  }
  return undefined;
}

/** What the columns say it is of, where the address says nothing. */
export function resourceOfColumns(fields: ReadonlySet<string>): Resource | undefined {
  const has = (...names: readonly string[]) => names.some((name) => fields.has(name));
  if (has('employer') && has('validThrough', 'title')) return 'jobs';
  if (has('name') && has('consentPublication', 'telephone', 'birthDate', 'gender', 'training', 'identity'))
    return 'people';
  if (has('price', 'unit')) return 'offerings';
  if (has('businessName')) return 'businesses';
  return has('name') && has('year', 'cohort', 'subdistrict') ? 'people' : undefined;
}
