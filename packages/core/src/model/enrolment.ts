import * as z from 'zod/mini';
import { field, resource, type PublishedOf, type RecordOf } from './field.ts';
import * as v from './values.ts';

/** A person in a cohort. */
export const enrolment = resource({
  name: 'enrolments',
  type: 'Role',
  label: 'Kepesertaan',
  gated: true,
  fields: {
    id: field(v.id(), { audience: 'public', label: 'ID' }),
    personId: field(v.id(), { audience: 'public', label: 'Peserta' }),
    cohortId: field(v.id(), { audience: 'public', label: 'Angkatan' }),
    graduationDate: field(z.optional(v.date()), { audience: 'member', label: 'Tanggal lulus' }),
    consents: field(v.consents(), { audience: 'office', label: 'Persetujuan' }),
    region: field(v.region(), { audience: 'public', label: 'Kabupaten/kota' }),
    updatedAt: field(v.instant(), { audience: 'public', label: 'Diperbarui' }),
  },
});

export type Enrolment = RecordOf<typeof enrolment>;
export type PublishedEnrolment = PublishedOf<typeof enrolment>;
