import * as z from 'zod/mini';
import { field, resource, type RecordOf } from './field.ts';
import * as v from './values.ts';

const applicationStates = ['sent', 'seen', 'invited', 'declined'] as const;

/** Somebody asks for a job. Whoever applies gives their contact to this employer; coordinators may look, and nobody else. */
export const application = resource({
  name: 'applications',
  type: 'ApplyAction',
  label: 'Lamaran',
  gated: false,
  fields: {
    id: field(v.id(), { audience: 'member', label: 'ID' }),
    region: field(v.region(), { audience: 'member', label: 'Kabupaten/kota' }),
    jobId: field(v.id(), { audience: 'member', label: 'Lowongan' }),
    name: field(v.line(), { audience: 'member', label: 'Nama' }),
    telephone: field(z.optional(v.telephone()), { audience: 'member', label: 'Nomor HP/WA' }),
    email: field(z.optional(z.email()), { audience: 'member', label: 'Surel' }),
    message: field(z.optional(v.prose()), { audience: 'member', label: 'Pesan' }),
    status: field(z.enum(applicationStates), { audience: 'member', label: 'Keadaan' }),
    createdAt: field(v.instant(), { audience: 'member', label: 'Dibuat' }),
    updatedAt: field(v.instant(), { audience: 'member', label: 'Diperbarui' }),
  },
});
export type Application = RecordOf<typeof application>;

const { jobId, name, telephone, email, message } = application.fields;
export const applicationInput = z.strictObject({
  jobId: jobId.schema,
  name: name.schema,
  telephone: telephone.schema,
  email: email.schema,
  message: message.schema,
});
export type ApplicationInput = z.infer<typeof applicationInput>;

export const applicationChange = z.strictObject({ status: z.enum(['seen', 'invited', 'declined']) });
export type ApplicationChange = z.infer<typeof applicationChange>;

export const reportReasons = ['fraud', 'asks-money', 'filled', 'discriminates', 'other'] as const;
/** A visitor tells the coordinators that something is wrong with a job. */
export const jobReportInput = z.strictObject({
  jobId: v.id(),
  reason: z.enum(reportReasons),
  note: z.optional(v.shortProse()),
});
export type JobReportInput = z.infer<typeof jobReportInput>;
