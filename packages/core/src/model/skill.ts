import * as z from 'zod/mini';
import { field, resource, type PublishedOf, type RecordOf } from './field.ts';
import * as v from './values.ts';

/** A field of training or work. `isco` is KBJI 2014 = ISCO-08 to four digits. */
export const skill = resource({
  name: 'skills',
  type: 'DefinedTerm',
  label: 'Bidang keahlian',
  gated: false,
  fields: {
    id: field(v.id(), { audience: 'public', label: 'ID' }),
    name: field(v.line(), { audience: 'public', label: 'Nama bidang', searched: 'topic' }),
    isco: field(z.optional(z.string().check(z.regex(/^\d{4}$/))), {
      audience: 'public',
      label: 'Kode KBJI/ISCO-08',
    }),
    synonyms: field(v.lines(), { audience: 'public', label: 'Sebutan lain', searched: 'topic' }),
    updatedAt: field(v.instant(), { audience: 'public', label: 'Diperbarui' }),
  },
});

export type Skill = RecordOf<typeof skill>;
export type PublishedSkill = PublishedOf<typeof skill>;
