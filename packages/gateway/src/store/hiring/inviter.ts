import { dateThere, type QuoteRequest } from '@guyub/core/hiring';
import { sql } from 'kysely';
import { sweepDoors } from '../../auth/senders.ts';
import { expirePostings } from '../jobs/expire.ts';
import { forgetApplicants } from '../jobs/forget.ts';
import { forgetContacts } from './forget.ts';
import { inOne, type Clocked } from './in-one.ts';
import { sweepWishes } from './once.ts';
import { round, type Due, type Suited } from './round.ts';
import type { Rush } from './rush.ts';
import { placeOf, suitedTo, type List } from './suited.ts';
import { attend as attendCommunity, dueCommunities } from '../sharing/due.ts';

export interface Inviter {
  /** Does what is due, now or after the run that is going on. Resolves when it is done; never rejects. */
  kick(): Promise<void>;
  /** Starts nothing more, and waits for what is going on. */
  stop(): Promise<void>;
}

export interface InviterParts extends Clocked {
  readonly list: List;
  /** Senders go first: whoever is asked does not wait at a screen. */
  readonly rush: Pick<Rush, 'pause'>;
  /** What could not be done; it is tried again. */
  readonly failed: (error: unknown) => void;
}

/** How often somebody looks whether something is due, ms. */
const EVERY_MS = 30_000;
const AT_ONCE = 200;
/** How often old contacts, wishes and senders are forgotten, and what is over leaves the board, ms. */
const SWEEP_MS = 3_600_000;

/** Keeps requests and shared orders going. What is due stands in the database, so that nothing is lost with the process. */
export function keepInviting(parts: InviterParts): Inviter {
  let running: Promise<void> | undefined;
  let again: Promise<void> | undefined;
  let stopped = false;
  let sweptAt = -Infinity;

  const guarded = async (work: () => Promise<void>) => {
    try {
      if (!stopped) await work();
    } catch (error) {
      parts.failed(error);
    }
  };
  const sweep = async () => {
    const now = parts.now();
    if (now - sweptAt < SWEEP_MS) return;
    sweptAt = now;
    await expirePostings(parts);
    await forgetContacts(parts.db, now);
    await forgetApplicants(parts.db, now);
    await sweepWishes(parts.db, now);
    await sweepDoors(parts.db, now);
  };
  const run = async () => {
    await guarded(async () => {
      await parts.rush.pause();
      for (const due of await dueRequests(parts)) {
        await guarded(() => attend(parts, due));
        await parts.rush.pause();
      }
    });
    await guarded(async () => {
      for (const due of await dueCommunities(parts)) await guarded(() => attendCommunity(parts, due));
    });
    await guarded(sweep);
    running = undefined;
  };
  const kick = (): Promise<void> => {
    if (!running) return (running = run());
    // What came to be due after the run began to look is left to one more.
    return (again ??= running.then(() => {
      again = undefined;
      return kick();
    }));
  };
  const timer = setInterval(() => void kick(), EVERY_MS).unref();
  void kick();
  return {
    kick,
    stop: async () => {
      stopped = true;
      clearInterval(timer);
      await again;
      await running;
    },
  };
}

interface DueRow extends Due, Pick<QuoteRequest, 'skill' | 'replyBy'> {
  readonly subdistrict: string | null;
  /** Its time to ask people has come. */
  readonly asks: boolean;
  /** Somebody has not answered, or nobody has quoted. */
  readonly waits: boolean;
  /** The first end of a quote, ISO date. */
  readonly ends: string | null;
}

/** Days begin in the east: what may be due anywhere is looked at by the calendar of its own region. */
async function dueRequests({ db, now }: Clocked): Promise<readonly DueRow[]> {
  const ms = now();
  const iso = new Date(ms).toISOString();
  const latest = dateThere(ms, 'kemendagri:91');
  const open = sql`t.status in ('submitted', 'sent', 'quoted')`;
  const { rows } = await sql<DueRow>`
    with due as (
      select t.region, t.id from quote_requests as t where t.next_batch_at <= ${iso}
      union
      select t.region, t.id from quote_requests as t where ${open} and t.reply_by < ${latest}
      union
      select q.region, q.request_id from quotes as q where q.status = 'offered' and q.valid_until < ${latest}
    )
    select t.region, t.id, t.skill, t.subdistrict, t.reply_by as "replyBy",
      coalesce(t.next_batch_at <= ${iso}, false) as asks,
      (t.status <> 'quoted' or exists (select 1 from invitations as i
        where i.region = t.region and i.request_id = t.id and i.status in ('invited', 'opened'))) as waits,
      (select min(q.valid_until) from quotes as q
       where q.region = t.region and q.request_id = t.id and q.status = 'offered') as ends
    from quote_requests as t inner join due using (region, id) where ${open}
    order by t.next_batch_at nulls last, t.created_at limit ${AT_ONCE}`.execute(db);
  return rows.filter(({ region, replyBy, asks, waits, ends }) => {
    const today = dateThere(ms, region);
    return asks || (waits && replyBy < today) || (ends !== null && ends < today);
  });
}

const nobody: Suited = { ids: [], near: undefined };

async function attend(parts: InviterParts, due: DueRow): Promise<void> {
  const { region, skill, subdistrict, replyBy, asks } = due;
  const request = { region, skill, ...(subdistrict !== null && { subdistrict }) };
  const inTime = asks && replyBy >= dateThere(parts.now(), region);
  const suited = inTime ? await find(parts, request) : nobody;
  await inOne(parts, region, (work) => round(work, due, suited));
}

async function find({ db, list }: InviterParts, request: Parameters<typeof placeOf>[1]): Promise<Suited> {
  const near = await placeOf(db, request);
  return { ids: await suitedTo(list, request, near), near };
}
