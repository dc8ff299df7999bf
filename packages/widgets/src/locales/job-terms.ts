import type { JobCard } from '@guyub/core/jobs';

/** What the board and the forms of a card call things alike. */
export const jobTerms = {
  kind: 'Jenis',
  kinds: {
    vacancy: 'Lowongan kerja',
    'shared-order': 'Pesanan bersama',
    help: 'Butuh bantuan',
  } satisfies Record<JobCard['kind'], string> as Record<JobCard['kind'], string>,
  employmentTypes: {
    'full-time': 'Penuh waktu',
    'part-time': 'Paruh waktu',
    contractor: 'Kontrak atau borongan',
    temporary: 'Sementara',
    intern: 'Magang',
    volunteer: 'Sukarela',
    'per-diem': 'Harian lepas',
    other: 'Lainnya',
  } satisfies Record<NonNullable<JobCard['employmentType']>, string> as Record<
    NonNullable<JobCard['employmentType']>,
    string
  >,
  payUnits: {
    hour: 'jam',
    day: 'hari',
    week: 'minggu',
    month: 'bulan',
    piece: 'potong',
    job: 'pekerjaan selesai',
  } satisfies Record<NonNullable<JobCard['payUnit']>, string> as Record<
    NonNullable<JobCard['payUnit']>,
    string
  >,
  per: (unit: string) => `per ${unit}`,
  from: (amount: string) => `Mulai ${amount}`,
  upTo: (amount: string) => `Sampai ${amount}`,
  noPay: 'Upah tidak disebutkan',
};

export type JobTerms = typeof jobTerms;
