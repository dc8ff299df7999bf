import * as z from 'zod/mini';
import { field, resource, type RecordOf } from './field.ts';
import * as v from './values.ts';

const invitationStates = ['invited', 'opened', 'quoted', 'declined', 'lapsed', 'closed'] as const;
export const declineReasons = ['busy', 'too-far', 'not-my-work', 'too-soon', 'other'] as const;

/** One person asked for a quote. Its owner is that person; the buyer sees it as `member`. */
export const invitation = resource({
  name: 'invitations',
  type: 'InviteAction',
  label: 'Undangan',
  gated: false,
  fields: {
    id: field(v.id(), { audience: 'member', label: 'ID' }),
    region: field(v.region(), { audience: 'member', label: 'Kabupaten/kota' }),
    requestId: field(v.id(), { audience: 'member', label: 'Permintaan' }),
    personId: field(v.id(), { audience: 'member', label: 'Yang diundang' }),
    /** First, second… group that was asked. */
    batch: field(z.int().check(z.minimum(1)), { audience: 'member', label: 'Gelombang' }),
    status: field(z.enum(invitationStates), { audience: 'member', label: 'Keadaan' }),
    /** A no costs nothing, and why is between the person and the coordinator. */
    reason: field(z.optional(z.enum(declineReasons)), {
      audience: 'coordinator',
      label: 'Alasan tidak ikut',
    }),
    invitedAt: field(v.instant(), { audience: 'member', label: 'Diundang' }),
    forwardedAt: field(z.optional(v.instant()), {
      audience: 'coordinator',
      label: 'Diteruskan lewat WhatsApp',
    }),
    openedAt: field(z.optional(v.instant()), { audience: 'coordinator', label: 'Dibuka' }),
    answeredAt: field(z.optional(v.instant()), { audience: 'member', label: 'Dijawab' }),
    updatedAt: field(v.instant(), { audience: 'member', label: 'Diperbarui' }),
  },
});
export type Invitation = RecordOf<typeof invitation>;

/** The person opens it or politely says no; a coordinator notes that it was forwarded. */
export const invitationChange = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('opened') }),
  z.strictObject({ status: z.literal('forwarded') }),
  z.strictObject({ status: z.literal('declined'), reason: z.optional(z.enum(declineReasons)) }),
]);
export type InvitationChange = z.infer<typeof invitationChange>;
