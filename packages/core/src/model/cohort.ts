import * as z from 'zod/mini';
import { field, resource, type PublishedOf, type RecordOf } from './field.ts';
import * as v from './values.ts';

/** One run of a programme (angkatan). */
export const cohort = resource({
  name: 'cohorts',
  type: 'CourseInstance',
  label: 'Angkatan',
  gated: false,
  fields: {
    id: field(v.id(), { audience: 'public', label: 'ID' }),
    name: field(v.line(), { audience: 'public', label: 'Nama angkatan', searched: 'topic' }),
    programmeId: field(v.id(), { audience: 'public', label: 'Program pelatihan' }),
    year: field(z.optional(v.year()), { audience: 'public', label: 'Tahun' }),
    startDate: field(z.optional(v.date()), { audience: 'public', label: 'Mulai' }),
    endDate: field(z.optional(v.date()), { audience: 'public', label: 'Selesai' }),
    region: field(v.region(), { audience: 'public', label: 'Kabupaten/kota' }),
    updatedAt: field(v.instant(), { audience: 'public', label: 'Diperbarui' }),
  },
});

export type Cohort = RecordOf<typeof cohort>;
export type PublishedCohort = PublishedOf<typeof cohort>;
