import { after } from 'node:test';
import { inventPeople } from '../../store/people.fixture.ts';
import { testDatabase } from '../../store/database.fixture.ts';
import { createApp } from '../../app/app.ts';
import { listen } from '../../app/listen.ts';
import { openPages } from '../open-pages.ts';

const updatedAt = '2026-06-01T08:00:00.000Z';
export const plantedPhone = '+6281277770001';
export const person = (id: string, name: string, more: object = {}) => ({
  ...inventPeople(1)[0]!,
  id,
  name,
  region: 'kemendagri:35.27',
  subdistrict: 'Omben',
  skills: ['Menjahit'],
  offerings: [],
  birthDate: '1990-01-01',
  telephone: plantedPhone,
  consents: { publication: 'yes', contact: 'no' } as const,
  ...more,
});
const job = {
  id: 'lowongan-1',
  kind: 'vacancy',
  title: 'Penjahit <b>borongan</b>',
  employer: 'Rumah Contoh',
  description: 'Menjahit mukena di rumah.',
  region: 'kemendagri:35.27',
  subdistrict: 'Omben',
  openings: 2,
  filled: false,
  validThrough: '2999-01-31',
  postedOn: '2026-06-01',
  updatedAt,
} as const;

export const database = await testDatabase();
await database.fill({
  people: [
    person('siti', 'Siti "Contoh" <script>'),
    person('rahma', 'Rahma Contoh', { subdistrict: 'Kedungdung' }),
    person('diam', 'Belum Setuju', { consents: { publication: 'unknown', contact: 'unknown' } }),
    ...Array.from({ length: 30 }, (_, i) => person(`las-${i}`, `Tukang Las ${i}`, { skills: ['Las'] })),
  ],
  offerings: [
    {
      id: 'kebaya',
      personId: 'siti',
      name: 'Kebaya contoh',
      region: 'kemendagri:35.27',
      consents: { publication: 'yes', contact: 'no' },
      photos: [],
      priceMin: 150_000,
      updatedAt,
    },
    { id: 'rahasia', personId: 'diam', name: 'Barang diam', region: 'kemendagri:35.27', updatedAt },
  ],
  credentials: [
    {
      id: 'lulus',
      personId: 'siti',
      name: 'Operator jahit',
      number: 'A-12345',
      verificationUrl: 'https://sertifikat.contoh.example/cek?a=1&b="<2>',
      region: 'kemendagri:35.27',
      updatedAt,
    },
  ],
  jobs: [job],
} as never);

export const pages = await openPages({ url: 'https://guyub.example.go.id' });
const allowedOrigins = ['https://contoh.go.id', 'localhost'];
const app = createApp({ store: database.store, pages, allowedOrigins });
export const server = await listen({ fetch: app.fetch, port: 0 });
after(async () => {
  await server.close();
  await database.close();
});

export const open = async (path: string, headers: Record<string, string> = {}) => {
  const answer = await fetch(server.url + path, {
    headers: { Accept: 'text/html,*/*;q=0.8', ...headers },
    redirect: 'manual',
  });
  return { answer, html: await answer.text() };
};
export const policyOf = (answer: Response) =>
  new Map(
    answer.headers
      .get('content-security-policy')!
      .split('; ')
      .map((line) => [line.split(' ')[0], line.split(' ').slice(1)]),
  );
