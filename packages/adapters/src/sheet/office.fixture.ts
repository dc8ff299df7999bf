import type { Seed } from '../conformance/index.ts';
import { defineMapping } from '../mapping/index.ts';
import { googleAnswer, type GoogleSheet, type Typed } from './google.fixture.ts';

const yesNo = (is: boolean) => (is ? 'Ya' : 'Tidak');
const answer = (state: string | undefined) => (state === 'yes' ? 'Ya' : state === 'unknown' ? '' : 'Tidak');
const code = (region: string | undefined) => region?.replace('kemendagri:', '') ?? 'TIDAK TAHU';
const dayOf = (date: string | undefined) => (date === undefined ? null : new Date(`${date}T00:00:00Z`));

type Person = NonNullable<Seed['people']>[number];
/** Each column by what stands above it. */
const columns: Readonly<Record<string, (person: Person) => Typed>> = {
  'No. Anggota': ({ id }) => id,
  'Nama Lengkap (sesuai KTP)': ({ name }) => name,
  Peran: ({ roles }) => roles.join(', '),
  'Keahlian / Pelatihan': ({ skills }) => skills.join('; '),
  Kecamatan: ({ subdistrict }) => subdistrict ?? '',
  'Kode Kab.': ({ region }) => code(region),
  'Kode Prov.': ({ province }) => code(province),
  Lintang: ({ latitude }) => latitude ?? null,
  Bujur: ({ longitude }) => longitude ?? null,
  Angkatan: ({ cohorts }) => cohorts.join('\n'),
  'Tahun Lulus': ({ year }) => year ?? null,
  'Bersertifikat?': ({ certified }) => yesNo(certified),
  'Punya usaha?': ({ hasBusiness }) => yesNo(hasBusiness),
  'Nama usaha': ({ businessName }) => businessName ?? '-',
  Produk: ({ offerings }) => offerings.join('; '),
  'Cuti s.d.': ({ awayUntil }) => dayOf(awayUntil),
  'Menjawab dalam (hari)': ({ answersWithin }) => answersWithin ?? null,
  'No. HP/WA': ({ telephone }) => telephone?.replace('+62', '0') ?? '-',
  Surel: ({ email }) => email ?? '',
  'Tgl. Lahir': ({ birthDate }) => dayOf(birthDate),
  'Apakah Anda bersedia ditampilkan di situs? (Ya/Tidak)': ({ consents }) => answer(consents.publication),
  'Nomor boleh ditampilkan?': ({ consents }) => answer(consents.contact),
  // In the clock of the office.
  'Stempel waktu': ({ updatedAt }) => new Date(Date.parse(updatedAt) + 7 * 3_600_000),
  Agama: () => 'Rahasia',
};

/** The suite's people as an office would have them. */
export const officeRows = (people: readonly Person[]): readonly (readonly Typed[])[] => [
  Object.keys(columns),
  ...people.map((person) => Object.values(columns).map((cell) => cell(person))),
];

const kept = (from: string) => ({ from, as: 'text' }) as const;

/** Names are kept as they stand: those of the seed are made to hurt, not to be put right. */
export const officeMapping = defineMapping({
  region: 'kemendagri:35.27',
  zone: 'WIB',
  resources: {
    people: {
      consents: { publication: 'Apakah Anda bersedia ditampilkan…', contact: 'nomor boleh ditampilkan' },
      fields: {
        id: 'No Anggota',
        name: kept('NAMA LENGKAP...'),
        roles: 'peran',
        skills: kept('keahlian/pelatihan'),
        subdistrict: kept('Kecamatan'),
        region: { from: 'kode kab', scheme: 'kemendagri' },
        province: { from: 'kode prov', scheme: 'kemendagri' },
        latitude: 'Lintang',
        longitude: 'Bujur',
        cohorts: kept('Angkatan'),
        year: 'Tahun lulus',
        certified: 'Bersertifikat',
        hasBusiness: 'column:M',
        businessName: kept('Nama usaha'),
        offerings: kept('Produk'),
        awayUntil: 'Cuti s/d',
        answersWithin: 'Menjawab dalam hari',
        telephone: 'No HP / WA',
        email: ['E-mail', 'Surel'],
        birthDate: 'Tgl Lahir',
        updatedAt: 'Stempel Waktu',
      },
    },
  },
});

const id = '1AbC_dEf-Ghi';
const publishedId = '2PACX-1vContoh';
export const google = (
  rows: readonly (readonly Typed[])[],
  more: Partial<GoogleSheet> = {},
): GoogleSheet => ({
  id,
  publishedId,
  shared: true,
  tabs: { 0: rows },
  ...more,
});
export const openAddress = `https://docs.google.com/spreadsheets/d/${id}/edit?usp=sharing#gid=0`;
export const publishedAddress = `https://docs.google.com/spreadsheets/d/e/${publishedId}/pub?gid=0&single=true&output=csv`;

/** A server's `createServer` listener that stands for all hosts of Google, each below its name. */
export function answerAs(sheet: () => GoogleSheet) {
  return (request: { readonly url?: string | undefined }, response: Answering): void => {
    const { status, headers, body } = googleAnswer(sheet(), new URL(`https:/${request.url ?? ''}`));
    response.writeHead(status, headers).end(body);
  };
}
interface Answering {
  writeHead(status: number, headers: Readonly<Record<string, string>>): { end(body: string): unknown };
}

/** Sends what is for a host of Google to that server. */
export function through(origin: string, fetch: typeof globalThis.fetch = globalThis.fetch) {
  const asked: string[] = [];
  const send = async (url: string, init: RequestInit): Promise<Response> => {
    asked.push(url);
    const response = await fetch(url.replace(/^https:\//, origin), init);
    Object.defineProperty(response, 'url', { value: response.url.replace(origin, 'https:/') });
    return response;
  };
  return { asked, send };
}
