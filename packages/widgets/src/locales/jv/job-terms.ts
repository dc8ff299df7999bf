// Awaits review by a native speaker.
import type { JobTerms } from '../job-terms.ts';

export const jobTermsInJavanese: JobTerms = {
  kind: 'Jinise',
  kinds: { vacancy: 'Lowongan gawean', 'shared-order': 'Pesenan bareng', help: 'Butuh dibantu' },
  employmentTypes: {
    'full-time': 'Sedina muput',
    'part-time': 'Separo wektu',
    contractor: 'Kontrak utawa borongan',
    temporary: 'Sawetara wektu',
    intern: 'Magang',
    volunteer: 'Sukarela',
    'per-diem': 'Dina-dinan',
    other: 'Liyane',
  },
  payUnits: {
    hour: 'jam',
    day: 'dina',
    week: 'minggu',
    month: 'sasi',
    piece: 'potong',
    job: 'gawean rampung',
  },
  per: (unit) => `saben ${unit}`,
  from: (amount) => `Wiwit ${amount}`,
  upTo: (amount) => `Nganti ${amount}`,
  noPay: 'Bayarane ora disebutake',
};
