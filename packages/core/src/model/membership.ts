import * as z from 'zod/mini';
import { field, resource, type RecordOf } from './field.ts';
import * as v from './values.ts';

const membershipStates = ['requested', 'active', 'on-leave', 'left'] as const;

/** Somebody's place in a community that shares orders, and what they say they can do. */
export const membership = resource({
  name: 'memberships',
  type: 'OrganizationRole',
  label: 'Keanggotaan',
  gated: false,
  fields: {
    id: field(v.id(), { audience: 'member', label: 'ID' }),
    region: field(v.region(), { audience: 'member', label: 'Kabupaten/kota' }),
    communityId: field(v.id(), { audience: 'member', label: 'Komunitas' }),
    personId: field(v.id(), { audience: 'member', label: 'Anggota' }),
    /** What the other members call them: whoever joins is seen by those who share with them, and by nobody else. */
    name: field(v.line(), { audience: 'member', label: 'Nama di komunitas' }),
    status: field(z.enum(membershipStates), { audience: 'member', label: 'Keadaan' }),
    /** Pieces of effort 1 a working day; absent: does not share orders. */
    perDay: field(
      z.optional(
        z
          .number('Kesanggupan per hari harus angka.')
          .check(
            z.minimum(0, 'Kesanggupan per hari paling sedikit 0.'),
            z.maximum(1000, 'Kesanggupan per hari paling banyak 1000: periksa angkanya.'),
          ),
      ),
      {
        audience: 'coordinator',
        label: 'Kesanggupan per hari',
        unit: 'potong/hari',
      },
    ),
    weekdays: field(z.array(z.int().check(z.minimum(0), z.maximum(6))).check(z.maxLength(7)), {
      audience: 'coordinator',
      label: 'Hari kerja',
    }),
    /** Why a coordinator set it; gone when they say it anew themselves. */
    limitReason: field(z.optional(v.shortProse()), {
      audience: 'coordinator',
      label: 'Alasan koordinator mengubah kesanggupan',
    }),
    leaveFrom: field(z.optional(v.date()), { audience: 'coordinator', label: 'Cuti mulai' }),
    leaveUntil: field(z.optional(v.date()), { audience: 'coordinator', label: 'Cuti sampai' }),
    delivered: field(z.int(), { audience: 'coordinator', label: 'Pekerjaan selesai' }),
    onTime: field(z.int(), { audience: 'coordinator', label: 'Selesai tepat waktu' }),
    joinedAt: field(v.instant(), { audience: 'member', label: 'Bergabung' }),
    updatedAt: field(v.instant(), { audience: 'member', label: 'Diperbarui' }),
  },
});
export type Membership = RecordOf<typeof membership>;

const { communityId, personId, name, perDay, weekdays } = membership.fields;
/** A coordinator takes somebody in; who asks for themselves waits for the coordinator's yes, and opens no balance. */
export const membershipInput = z.strictObject({
  communityId: communityId.schema,
  personId: personId.schema,
  perDay: perDay.schema,
  weekdays: z.optional(weekdays.schema),
  /** What they have received by the community's own book so far; absent: as much as whoever received least. */
  opening: z.optional(z.number().check(z.minimum(0), z.maximum(10_000_000))),
});
export type MembershipInput = z.infer<typeof membershipInput>;

/** Members say it of themselves; a coordinator may lower what is sworn too high, with a reason that is written down. */
export const membershipChange = z.strictObject({
  name: z.optional(name.schema),
  perDay: perDay.schema,
  weekdays: z.optional(weekdays.schema),
  /** null ends a leave. */
  leaveFrom: z.optional(z.nullable(v.date())),
  leaveUntil: z.optional(z.nullable(v.date())),
  /** `active`: a coordinator says yes to who asked, or takes back who left. */
  status: z.optional(z.enum(['active', 'left'])),
  reason: z.optional(v.shortProse()),
});
export type MembershipChange = z.infer<typeof membershipChange>;
