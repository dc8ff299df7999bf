import type { Ability } from '@guyub/core/sharing';
import { sql } from 'kysely';
import type { Work } from '../hiring/in-one.ts';
import type { Kept } from '../hiring/records.ts';
import { ofCommunity } from './book.ts';
import type { Trained } from './skilled.ts';

/** What somebody has still to make by a day, open offers with it. */
interface Promised {
  /** ISO date. */
  readonly deadline: string;
  /** Units of effort that are not done yet. */
  readonly effort: number;
}

/** A member, as far as sharing an order goes by what is known of them. */
export interface Sharer extends Trained {
  readonly personId: string;
  readonly status: 'active' | 'on-leave';
  /** Others may be shown to be here. */
  readonly shown: boolean;
  readonly certified: boolean;
  readonly ability: Omit<Ability, 'promised'>;
  readonly promised: readonly Promised[];
}

interface Row {
  readonly person_id: string;
  readonly status: Sharer['status'];
  readonly per_day: number | null;
  readonly weekdays: number[];
  readonly leave_from: string | null;
  readonly leave_until: string | null;
  readonly delivered: number;
  readonly on_time: number;
  readonly shown: boolean | null;
  readonly certified: boolean | null;
  readonly skills: string[] | null;
  readonly offerings: string[] | null;
  readonly promised: Promised[] | null;
}

/**
 * Everybody who is in a community, by id. Whoever shares orders has agreed to that by joining; who took back the consent to
 * be shown, or is under age, takes no part all the same.
 */
export async function poolOf(
  { transaction, moment }: Pick<Work, 'transaction' | 'moment'>,
  community: Pick<Kept<'communities'>, 'region' | 'id'>,
): Promise<readonly Sharer[]> {
  const { today } = moment;
  const grownUp = `${Number(today.slice(0, 4)) - 18}${today.slice(4)}`;
  const { rows } = await sql<Row>`
    with promised as materialized (
      select s.person_id, o.deadline, sum((s.pieces - s.done) * o.weight) as effort
      from shares as s cross join lateral (
        select deadline, weight from work_orders where region = s.region and id = s.order_id offset 0
      ) as o
      where s.region = ${community.region}::text and s.status in ('offered', 'accepted')
      group by 1, 2
    ), busy as materialized (
      select person_id, jsonb_agg(jsonb_build_object('deadline', deadline, 'effort', effort)) as promised
      from promised group by 1
    )
    select t.person_id, t.status, t.per_day, t.weekdays, t.leave_from, t.leave_until, t.delivered, t.on_time,
      p.consent_publication <> 'withdrawn' and (p.birth_date is null or p.birth_date <= ${grownUp}::text) as shown,
      p.certified, p.skills, p.offerings, b.promised
    from memberships as t left join people as p on p.region = t.region and p.id = t.person_id
    left join busy as b on b.person_id = t.person_id
    where ${ofCommunity(community)} and t.status in ('active', 'on-leave')
    order by t.person_id`.execute(transaction);
  return rows.map((row) => ({
    personId: row.person_id,
    status: row.status,
    shown: row.shown === true,
    certified: row.certified ?? false,
    skills: row.skills ?? [],
    offerings: row.offerings ?? [],
    ability: {
      perDay: row.per_day ?? 0,
      weekdays: row.weekdays,
      ...(row.leave_from !== null && {
        leave: [{ from: row.leave_from, until: row.leave_until ?? FOR_GOOD }],
      }),
      delivered: row.delivered,
      onTime: row.on_time,
    },
    promised: row.promised ?? [],
  }));
}

const FOR_GOOD = '9999-12-31';
