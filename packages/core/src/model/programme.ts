import * as z from 'zod/mini';
import { field, resource, type PublishedOf, type RecordOf } from './field.ts';
import * as v from './values.ts';

/** A training programme, given to one cohort after another. */
export const programme = resource({
  name: 'programmes',
  type: 'EducationalOccupationalProgram',
  label: 'Program pelatihan',
  gated: false,
  fields: {
    id: field(v.id(), { audience: 'public', label: 'ID' }),
    name: field(v.line(), { audience: 'public', label: 'Nama program', searched: 'topic' }),
    skill: field(z.optional(v.line()), { audience: 'public', label: 'Bidang pelatihan', searched: 'topic' }),
    organisationId: field(z.optional(v.id()), { audience: 'public', label: 'Penyelenggara' }),
    partner: field(z.optional(v.line()), { audience: 'public', label: 'Mitra industri', searched: 'label' }),
    region: field(v.region(), { audience: 'public', label: 'Kabupaten/kota' }),
    updatedAt: field(v.instant(), { audience: 'public', label: 'Diperbarui' }),
  },
});

export type Programme = RecordOf<typeof programme>;
export type PublishedProgramme = PublishedOf<typeof programme>;
