import {
  adviseOn,
  type JobCard,
  type PostMatter,
  type ProgrammeAbsorption,
  type SeenApplication,
  type SeenPosting,
} from '@guyub/core/jobs';
import { ago, inDays } from './matters.ts';

// Everybody here is invented.
const region = 'kemendagri:35.27';
const common = { region, version: '1', updatedAt: ago(1) };

export const card = (change: Partial<JobCard> = {}): JobCard => ({
  kind: 'vacancy',
  title: 'Penjahit seragam sekolah',
  employer: 'CV Busana Rekaan',
  description:
    'Menjahit kemeja dan rok seragam SD dan SMP dari potongan yang sudah siap, bersama 11 penjahit lain.\nMesin jahit dan obras tersedia di tempat.',
  skill: 'Menjahit',
  isco: '7531',
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
  ...change,
});

/** Submitted, by the employer whose door is in `matters.ts`. */
export const posting = (change: Partial<SeenPosting> = {}): SeenPosting => ({
  ...common,
  id: 'l1',
  card: card(),
  contactName: 'Pak Rekaan',
  telephone: '+6281200000021',
  email: 'kerja@busana-rekaan.example',
  status: 'submitted',
  createdAt: ago(2),
  ...change,
});

export const application = (id: string, change: Partial<SeenApplication> = {}): SeenApplication => ({
  ...common,
  id,
  jobId: 'l1',
  name: 'Nur Contoh',
  telephone: '+6281200000022',
  message: 'Lulusan menjahit 2024, tinggal di Torjun. Bisa mulai Senin.',
  status: 'sent',
  createdAt: ago(0.5),
  ...change,
});

const { telephone: _, ...unphoned } = application('a2', {
  name: 'Rahmat Misal',
  email: 'rahmat@misal.example',
});
/** One by telephone and one by e-mail, one of them already seen. */
export const applications: readonly SeenApplication[] = [
  application('a1'),
  { ...unphoned, status: 'seen', message: 'Pernah tiga tahun di pabrik <b>garmen</b> & konveksi 🧵' },
];

/** As the gateway tells it, with the advice that it would give. */
export const post = (change: Partial<PostMatter> = {}): PostMatter => {
  const { posting: of = posting() } = change;
  return { posting: of, advice: adviseOn(of.card, inDays(0)), applications: [], reports: [], ...change };
};

/** Waits for a coordinator's yes, and asks for what it should not. */
export const submitted = (): PostMatter => {
  const { payMin: _min, payMax: _max, payUnit: _unit, ...unpaid } = card();
  const description = 'Khusus wanita, biaya pendaftaran Rp50.000.';
  return post({ posting: posting({ card: { ...unpaid, description } }) });
};

/** On the board; two have applied. */
export const published = (): PostMatter =>
  post({ posting: posting({ status: 'published' }), applications: [...applications] });

/** On the board, and somebody has doubts. */
export const reported = (): PostMatter =>
  post({
    posting: posting({ id: 'l2', status: 'published', card: card({ title: 'Admin gudang' }) }),
    reports: [
      { reason: 'asks-money', note: 'Diminta transfer dulu.', at: ago(0.3) },
      { reason: 'filled', at: ago(0.2) },
    ],
  });

/** Four were taken on, three of them from the programme. */
export const filled = (): PostMatter =>
  post({
    posting: posting({
      id: 'l3',
      status: 'filled',
      hires: [{ programmeId: 'program-menjahit', count: 3 }, { count: 1 }],
    }),
    applications: [application('a3', { jobId: 'l3', status: 'invited' })],
  });

export const programmes: readonly ProgrammeAbsorption[] = [
  { programmeId: 'program-menjahit', name: 'Menjahit 2025', pledged: 10, realised: 7 },
  { programmeId: 'program-boga', name: 'Tata Boga 2025', pledged: 4, realised: null },
];
