// Serves /google-fixture/ to browser tests: Google Sheets with the people of the widgets' tests, each of its hosts below its
// name, and beside them a mapping of that sheet.
import { googleAnswer } from '../packages/adapters/src/sheet/google.fixture.ts';
import { records } from '../packages/widgets/src/testing/people.ts';

const prefix = '/google-fixture/';
const yesNo = (/** @type {boolean} */ is) => (is ? 'Ya' : 'Tidak');

const header = [
  'Stempel waktu',
  'No.',
  'Nama lengkap',
  'Pelatihan',
  'Kecamatan',
  'Angkatan',
  'Tahun',
  'Bersertifikat',
  'Punya usaha',
  'Nama usaha',
  'Produk',
  'Nomor HP',
  'Bersedia ditampilkan di situs ini?',
  'Nomor boleh ditampilkan?',
];
const rows = records().people.map((person) => [
  new Date('2026-01-01T07:00:00Z'),
  person.id,
  person.name,
  person.skills.join(', '),
  person.subdistrict ?? null,
  person.cohorts.join(', '),
  person.year ?? null,
  yesNo(person.certified),
  yesNo(person.hasBusiness),
  person.businessName ?? null,
  person.offerings.join(', '),
  person.telephone?.replace('+62', '0') ?? null,
  'Ya',
  yesNo(person.consents.contact === 'yes'),
]);
const closed = [new Date('2026-01-01T07:00:00Z'), 'p99', 'Tanpa Persetujuan', 'Las', ...Array.from({ length: 8 }, () => null), 'Tidak', 'Tidak']; // prettier-ignore

/** `1` is as it should be, `2` has a column that no sheet on the web may have. */
const sheet = {
  id: '1contoh',
  publishedId: '2PACX-1vContoh',
  shared: true,
  tabs: {
    1: [header, ...rows, closed],
    2: [[...header, 'NIK'], ...rows.map((row) => [...row, '3527014107900001'])],
  },
};

const mapping = {
  region: 'kemendagri:35.27',
  zone: 'WIB',
  resources: {
    people: {
      consents: { publication: 'Bersedia ditampilkan…', contact: 'Nomor boleh ditampilkan' },
      fields: {
        id: 'No',
        name: { from: 'Nama lengkap', as: 'text' },
        skills: { from: 'Pelatihan', as: 'text' },
        subdistrict: 'Kecamatan',
        cohorts: 'Angkatan',
        year: 'Tahun',
        certified: 'Bersertifikat',
        hasBusiness: 'Punya usaha',
        businessName: 'Nama usaha',
        offerings: 'Produk',
        telephone: 'Nomor HP',
        updatedAt: 'Stempel waktu',
      },
    },
  },
};

/**
 * Middleware for the test runner's server.
 * @param {{ path: string, querystring: string, status: number, type: string, body: unknown, set: (headers: Record<string, string>) => void }} context
 * @param {() => Promise<void>} next
 */
export async function sheetFixture(context, next) {
  if (!context.path.startsWith(prefix)) return next();
  const rest = context.path.slice(prefix.length);
  if (rest.endsWith('.json')) {
    context.type = 'application/json';
    context.body = JSON.stringify(mapping);
    return;
  }
  const { status, headers, body } = googleAnswer(sheet, new URL(`https://${rest}?${context.querystring}`));
  const { location, ...others } = headers;
  context.status = status;
  context.set({ ...others, ...(location && { location: location.replace('https://', prefix) }) });
  context.body = body;
}
