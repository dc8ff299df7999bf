import * as z from 'zod/mini';
import { field, resource, type PublishedOf, type RecordOf } from './field.ts';
import * as v from './values.ts';

/** Who stands behind a certificate; shown beside it, because a Disnaker's is not a BNSP's. */
const issuerKinds = ['bnsp_lsp', 'dinas', 'blk', 'mitra'] as const;

/**
 * A certificate. Its number links to a person, so it is for members. `verificationUrl` is for everybody: a certificate
 * is shown to be checked, by an employer who is no member of anything, and the issuer's page behind the link says of
 * its holder, who agreed to be listed, what stands here already. A link that spells out the number is not imported.
 */
export const credential = resource({
  name: 'credentials',
  type: 'EducationalOccupationalCredential',
  label: 'Sertifikat',
  gated: true,
  fields: {
    id: field(v.id(), { audience: 'public', label: 'ID' }),
    personId: field(v.id(), { audience: 'public', label: 'Pemegang' }),
    name: field(v.line(), { audience: 'public', label: 'Judul', searched: 'topic' }),
    issuer: field(z.optional(v.line()), { audience: 'public', label: 'Penerbit', searched: 'label' }),
    issuerKind: field(z.optional(z.enum(issuerKinds)), { audience: 'public', label: 'Jenis penerbit' }),
    number: field(v.line(), { audience: 'member', label: 'Nomor sertifikat' }),
    issuedOn: field(z.optional(v.date()), { audience: 'public', label: 'Tanggal terbit' }),
    verificationUrl: field(z.optional(v.link()), { audience: 'public', label: 'Tautan pemeriksaan' }),
    consents: field(v.consents(), { audience: 'office', label: 'Persetujuan' }),
    region: field(v.region(), { audience: 'public', label: 'Kabupaten/kota' }),
    updatedAt: field(v.instant(), { audience: 'public', label: 'Diperbarui' }),
  },
});

export type Credential = RecordOf<typeof credential>;
export type PublishedCredential = PublishedOf<typeof credential>;
