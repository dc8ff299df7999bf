import { GuyubError } from '@guyub/core/adapter';
import { createHiringClient, type Door, type HiringBackend } from '@guyub/core/hiring';
import {
  adviseOn,
  LEAST_HIRES,
  type JobCard,
  type PostMatter,
  type SeenApplication,
  type SeenPosting,
} from '@guyub/core/jobs';

// Everybody here is invented.
const region = 'kemendagri:35.27';
const DAY_MS = 86_400_000;
const inDays = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);
const ago = (days: number) => new Date(Date.now() - days * DAY_MS).toISOString();
const common = { region, version: '1', updatedAt: ago(1) };
const link = 'https://contoh.example/kotak-masuk#guyub=contoh';

export const programmes = [
  { id: 'program-menjahit', name: 'Menjahit 2025', region, updatedAt: ago(30) },
  { id: 'program-boga', name: 'Tata Boga 2025', region, updatedAt: ago(30) },
];

const card: JobCard = {
  kind: 'vacancy',
  title: 'Penjahit seragam sekolah',
  employer: 'CV Busana Rekaan',
  description:
    'Menjahit kemeja dan rok seragam SD dan SMP dari potongan yang sudah siap, bersama 11 penjahit lain.\nMesin jahit dan obras tersedia di tempat. Senin sampai Jumat, 08.00 sampai 16.00.',
  skill: 'Menjahit',
  employmentType: 'full-time',
  openings: 4,
  payMin: 2_300_000,
  payMax: 2_700_000,
  payUnit: 'month',
  requirements: 'Bisa memakai mesin jahit kecepatan tinggi.',
  programmeId: 'program-menjahit',
  subdistrict: 'Torjun',
  region,
  validThrough: inDays(14),
};
const dubious: JobCard = {
  kind: 'vacancy',
  title: 'Admin gudang',
  employer: 'Toko Sembarang Misal',
  description: 'Khusus wanita, maksimal usia 25. Biaya pendaftaran Rp50.000. Hubungi 0812 0000 0033.',
  openings: 1,
  region,
  validThrough: inDays(60),
};

const post = (
  id: string,
  status: SeenPosting['status'],
  of: JobCard,
  change: Partial<SeenPosting> = {},
  more: Partial<PostMatter> = {},
): PostMatter => ({
  posting: {
    ...common,
    id,
    card: of,
    contactName: 'Pak Rekaan',
    telephone: '+6281200000021',
    status,
    createdAt: ago(2),
    ...change,
  },
  advice: adviseOn(of, inDays(0)),
  applications: [],
  reports: [],
  link,
  ...more,
});
const application = (id: string, change: Partial<SeenApplication> = {}): SeenApplication => ({
  ...common,
  id,
  jobId: 'l1',
  name: 'Nur Contoh',
  telephone: '+6281200000022',
  message: 'Lulusan menjahit 2024, tinggal di Torjun. Bisa mulai Senin.',
  status: 'sent',
  createdAt: ago(0.1),
  ...change,
});
const applications = [
  application('a1'),
  application('a2', {
    name: 'Muhammad Khoirul Anam bin Abdurrahman Wahid',
    email: 'khoirul@misal.example',
    status: 'seen',
    createdAt: ago(1),
  }),
  application('a3', { name: 'Rahmat Misal', status: 'invited', createdAt: ago(2) }),
  application('a4', { name: 'Dewi Umpama', status: 'declined', createdAt: ago(2) }),
];
const refusal = 'Pelamar tidak boleh dimintai uang. Mohon hapus biaya apa pun.';
const hires = [{ programmeId: 'program-menjahit', count: 3 }, { count: 1 }];

/** What stands behind the door of each story. */
const boards = {
  submitted: [post('l1', 'submitted', card)],
  published: [post('l1', 'published', card, {}, { applications })],
  refused: [post('l1', 'refused', dubious, { refusal })],
  filled: [post('l1', 'filled', card, { hires }, { applications: applications.slice(2) })],
  nothing: [],
  region: [
    post('l2', 'submitted', dubious, { contactName: 'Bu Sembarang' }),
    post(
      'l3',
      'published',
      { ...card, title: 'Kurir paket', employer: 'Ekspedisi Andai' },
      {},
      {
        reports: [
          { reason: 'asks-money', note: 'Diminta transfer dulu.', at: ago(0.3) },
          { reason: 'filled', at: ago(1.2) },
        ],
      },
    ),
    post('l1', 'published', card, {}, { applications }),
    post('l4', 'filled', { ...card, title: 'Juru masak kantin' }, { hires }),
  ],
} satisfies Record<string, readonly PostMatter[]>;

export type BoardName = keyof typeof boards;
/** How the gateway fares once the door is open; `lost`: from the second question on. */
export type BoardWeather = 'well' | 'slow' | 'down' | 'lost' | 'cut' | 'untaken';

/** Takes every wish, and changes nothing. */
export function boardBehind(kind: Door['kind'], name: BoardName, weather: BoardWeather) {
  const isEmployer = kind === 'employer';
  const door: Door = { kind, region, name: isEmployer ? card.employer : 'Bu Ratna', subject: 'l1' };
  const fails = (code: 'network' | 'conflict' | 'unsupported') =>
    new GuyubError(code, 'This story fails.', { adapter: 'story' });
  const unoffered = () => Promise.reject(fails('unsupported'));
  const write = async (resource: string): Promise<never> => {
    if (resource === 'sessions')
      return { value: { token: 'session', expiresAt: '2099-01-01T00:00:00Z', door }, version: '1' } as never;
    if (weather === 'cut') throw fails('network');
    if (weather === 'untaken') throw fails('conflict');
    return { value: {}, version: '1' } as never;
  };
  let asked = 0;
  const backend: HiringBackend = {
    name: 'story',
    terms: unoffered,
    localOrders: unoffered,
    sharing: unoffered,
    ledger: unoffered,
    desk: async () => ({ door, matters: [], people: [], next: null, asOf: ago(0) }),
    posts: async () => {
      if (weather === 'slow') await new Promise(() => {});
      if (weather === 'down' || (weather === 'lost' && asked++ > 0)) throw fails('network');
      return { door, posts: boards[name], next: null, asOf: ago(0) };
    },
    absorption: async () => ({
      region,
      asOf: ago(0),
      least: LEAST_HIRES,
      programmes: [
        { programmeId: 'program-menjahit', name: 'Menjahit 2025', pledged: 10, realised: 7 },
        { programmeId: 'program-boga', name: 'Tata Boga 2025', pledged: 4, realised: null },
      ],
    }),
    writes: { create: (resource) => write(resource), update: (resource) => write(resource) },
  };
  return createHiringClient({ backend, retries: 0 });
}
