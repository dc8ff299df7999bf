import * as z from 'zod/mini';
import { field, purposes, resource, type PublishedOf, type RecordOf } from './field.ts';
import * as v from './values.ts';

/** What a person agreed to, since when, and how we know (UU 27/2022 art. 24: it must be provable). */
export const consent = resource({
  name: 'consents',
  type: 'Consent',
  label: 'Persetujuan',
  gated: true,
  fields: {
    id: field(v.id(), { audience: 'office', label: 'ID' }),
    personId: field(v.id(), { audience: 'office', label: 'Pemberi persetujuan' }),
    purpose: field(z.enum(purposes), { audience: 'office', label: 'Tujuan' }),
    state: field(v.consentState(), { audience: 'office', label: 'Keadaan' }),
    evidence: field(v.prose(), { audience: 'office', label: 'Bukti' }),
    recordedAt: field(v.instant(), { audience: 'office', label: 'Dicatat pada' }),
    consents: field(v.consents(), { audience: 'office', label: 'Persetujuan' }),
    region: field(v.region(), { audience: 'office', label: 'Kabupaten/kota' }),
    updatedAt: field(v.instant(), { audience: 'office', label: 'Diperbarui' }),
  },
});

export type Consent = RecordOf<typeof consent>;
export type PublishedConsent = PublishedOf<typeof consent>;
