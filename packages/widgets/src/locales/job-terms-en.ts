import type { JobTerms } from './job-terms.ts';

export const jobTermsInEnglish: JobTerms = {
  kind: 'Kind',
  kinds: { vacancy: 'Vacancy', 'shared-order': 'Shared order', help: 'Help wanted' },
  employmentTypes: {
    'full-time': 'Full time',
    'part-time': 'Part time',
    contractor: 'Contract or piecework',
    temporary: 'Temporary',
    intern: 'Internship',
    volunteer: 'Voluntary',
    'per-diem': 'By the day',
    other: 'Other',
  },
  payUnits: { hour: 'hour', day: 'day', week: 'week', month: 'month', piece: 'piece', job: 'finished job' },
  per: (unit) => `per ${unit}`,
  from: (amount) => `From ${amount}`,
  upTo: (amount) => `Up to ${amount}`,
  noPay: 'Pay not stated',
};
