import * as z from 'zod/mini';
import { field, resource, type PublishedOf, type RecordOf } from './field.ts';
import * as v from './values.ts';

/** Kinds as Kemnaker and the regions name them. */
const organisationKinds = [
  'blk_uptp',
  'blk_uptd',
  'blkk',
  'bpvp',
  'lpk',
  'dinas',
  'desa',
  'perusahaan',
  'lsp',
  'tkdv',
  'komunitas',
] as const;

/** A training centre, agency, company or community. */
export const organisation = resource({
  name: 'organisations',
  type: 'Organization',
  label: 'Lembaga',
  gated: false,
  fields: {
    id: field(v.id(), { audience: 'public', label: 'ID' }),
    name: field(v.line(), { audience: 'public', label: 'Nama lembaga', searched: 'topic' }),
    kind: field(z.optional(z.enum(organisationKinds)), { audience: 'public', label: 'Jenis lembaga' }),
    region: field(v.region(), { audience: 'public', label: 'Kabupaten/kota' }),
    updatedAt: field(v.instant(), { audience: 'public', label: 'Diperbarui' }),
  },
});

export type Organisation = RecordOf<typeof organisation>;
export type PublishedOrganisation = PublishedOf<typeof organisation>;
