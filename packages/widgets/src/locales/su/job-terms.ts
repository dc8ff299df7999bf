// Awaits review by a native speaker.
import type { JobTerms } from '../job-terms.ts';

export const jobTermsInSundanese: JobTerms = {
  kind: 'Jinis',
  kinds: { vacancy: 'Lowongan padamelan', 'shared-order': 'Pesenan babarengan', help: 'Peryogi bantosan' },
  employmentTypes: {
    'full-time': 'Sapinuh waktos',
    'part-time': 'Sabagian waktos',
    contractor: 'Kontrak atanapi borongan',
    temporary: 'Samentawis',
    intern: 'Magang',
    volunteer: 'Sukaréla',
    'per-diem': 'Buruh poéan',
    other: 'Nu sanés',
  },
  payUnits: {
    hour: 'jam',
    day: 'dinten',
    week: 'minggu',
    month: 'sasih',
    piece: 'potong',
    job: 'padamelan réngsé',
  },
  per: (unit) => `unggal ${unit}`,
  from: (amount) => `Ti ${amount}`,
  upTo: (amount) => `Dugi ka ${amount}`,
  noPay: 'Bayaranana henteu disebatkeun',
};
