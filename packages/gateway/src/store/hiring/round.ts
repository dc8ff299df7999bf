import type { Near } from '@guyub/core';
import { invitingRules, isOver, nextBatch, nextWorkingDay } from '@guyub/core/hiring';
import { sql } from 'kysely';
import { published } from '../conditions.ts';
import { randomId } from '../ids.ts';
import { tables } from '../schema.ts';
import { tellAnswering } from './answering.ts';
import { audit } from './audit.ts';
import type { Work } from './in-one.ts';
import { nextBatchAt, offeredTo } from './next-batch-at.ts';
import { reopen } from './quotes.ts';
import { change, insert, moveAll, ofRequest, recordsOf, withId, type Changes, type Kept } from './records.ts';
import { candidatesAmong } from './suited.ts';
import { countTurns, nextTurn, noteNewcomers } from './turns.ts';

export interface Due {
  readonly region: string;
  readonly id: string;
}

/** Who suits it, found before the round so that the lock is short. */
export interface Suited {
  readonly ids: readonly string[];
  readonly near: Near | undefined;
}

/**
 * What time brings to a request: quotes and invitations that end, and the next people to ask. Rounds of a region follow
 * one another, whichever gateway does them, so that nobody has more to answer than the rules allow.
 */
export async function round(work: Work, { region, id }: Due, suited: Suited): Promise<void> {
  const { transaction, moment } = work;
  await sql`select pg_advisory_xact_lock(hashtextextended(${`guyub-invite ${region}`}::text, 0))`.execute(
    transaction,
  );
  const [request] = await recordsOf(
    transaction,
    'quoteRequests',
    withId(region, id),
    sql`for update of t skip locked`,
  );
  if (!request || isOver(request.status)) return;
  const ended = await endQuotes(work, request);
  await closeWithdrawn(work, request);
  const quotes = (await offeredTo(work, request)).length;
  const late = moment.today > request.replyBy;
  const silent = late ? await lapse(work, request) : [];
  const changes: Changes<'quoteRequests'> = late
    ? { nextBatchAt: null, ...(quotes === 0 && { status: 'no-result' as const }) }
    : {
        ...(ended && request.nextBatchAt === undefined && { nextBatchAt: await nextBatchAt(work, request) }),
        ...(await asking(work, request, suited, quotes)),
      };
  const status = changes.status ?? (quotes === 0 && request.status === 'quoted' ? 'sent' : undefined);
  await save(work, request, { ...changes, ...(status && { status }) });
  await tellAnswering(work, region, silent);
}

/** A price whose time is over may be followed by another. */
async function endQuotes(work: Work, request: Kept<'quoteRequests'>): Promise<boolean> {
  const { transaction, moment } = work;
  const past = sql`${ofRequest(request)} and t.valid_until < ${moment.today}::text`;
  const ended = await moveAll(transaction, 'quotes', past, ['offered'], 'lapsed', moment.iso);
  for (const quote of ended) await reopen(work, quote);
  return ended.length > 0;
}

/** Who is no longer shown is no longer asked. */
async function closeWithdrawn({ transaction, moment }: Work, request: Kept<'quoteRequests'>): Promise<void> {
  const shown = sql`select t.id from people as t
    where t.region = ${request.region}::text and ${published(tables.people, moment.today)}`;
  const gone = sql`${ofRequest(request)} and not exists (select 1 from (${shown}) as p where p.id = t.person_id)`;
  await moveAll(transaction, 'invitations', gone, ['invited', 'opened'], 'closed', moment.iso);
}

/** @returns whose invitations ended without an answer */
async function lapse({ transaction, moment }: Work, request: Kept<'quoteRequests'>): Promise<string[]> {
  const open = ['invited', 'opened'] as const;
  const lapsed = await moveAll(transaction, 'invitations', ofRequest(request), open, 'lapsed', moment.iso);
  return lapsed.map(({ personId }) => personId);
}

/** Asks the next people, if it is time and quotes are wanted. */
async function asking(
  work: Work,
  request: Kept<'quoteRequests'>,
  { ids, near }: Suited,
  quotes: number,
): Promise<Changes<'quoteRequests'>> {
  const { transaction, moment } = work;
  if (request.nextBatchAt === undefined || request.nextBatchAt > moment.iso) return {};
  if (quotes >= invitingRules.quotesWanted) return { nextBatchAt: null };
  const candidates = await candidatesAmong(transaction, ids, request, near, moment.today);
  const turn = await nextTurn(work, request.region);
  const first = await askedFirst(work, request);
  // Who is picked may be among those who suit it.
  const others = candidates.filter(({ personId }) => personId !== first?.personId);
  await noteNewcomers(work, request.region, first ? [...others, first] : candidates, turn);
  const invited = first ? [first.personId] : nextBatch(candidates, request.id, turn);
  // All who suit it have been asked. Of a request that never found anybody the office keeps hearing.
  if (invited.length === 0 && candidates.length === 0 && request.status !== 'submitted')
    return { nextBatchAt: null };
  const at = new Date(nextWorkingDay(moment.ms, request.region)).toISOString();
  if (invited.length === 0) return { nextBatchAt: at };
  await invite(work, request, invited);
  await countTurns(work, request.region, invited, turn);
  return { nextBatchAt: at, ...(request.status === 'submitted' && { status: 'sent' as const }) };
}

/** The one whom the buyer picked is asked alone, before anybody else. */
async function askedFirst({ transaction, moment }: Work, request: Kept<'quoteRequests'>) {
  if (request.personId === undefined) return undefined;
  const asked = await recordsOf(transaction, 'invitations', ofRequest(request), sql`limit 1`);
  if (asked.length > 0) return undefined;
  const [picked] = await candidatesAmong(transaction, [request.personId], request, undefined, moment.today);
  return picked && picked.open < invitingRules.mostOpen ? picked : undefined;
}

async function invite(
  { transaction, moment }: Work,
  request: Kept<'quoteRequests'>,
  people: readonly string[],
) {
  const { region, id: requestId } = request;
  const before = await sql<{ batch: number | null }>`
    select max(t.batch) as batch from invitations as t where ${ofRequest(request)}`.execute(transaction);
  const batch = (before.rows[0]?.batch ?? 0) + 1;
  const invitations = people.map((personId) => ({
    id: randomId(),
    region,
    requestId,
    personId,
    batch,
    status: 'invited' as const,
    invitedAt: moment.iso,
    updatedAt: moment.iso,
  }));
  await insert(transaction, 'invitations', invitations);
  const ids = invitations.map(({ id }) => id);
  await audit(transaction, {
    region,
    at: moment.iso,
    door: 'gateway',
    action: 'invite',
    resource: 'invitations',
    ids,
    version: 1,
  });
}

/** Nothing is written, and no version counted, where nothing came of it. */
async function save(
  { transaction, moment }: Work,
  request: Kept<'quoteRequests'>,
  changes: Changes<'quoteRequests'>,
): Promise<void> {
  const differs = Object.entries(changes).some(
    ([field, value]) => (request[field as keyof typeof request] ?? null) !== value,
  );
  if (!differs) return;
  const { region } = request;
  const { id, version } = await change(transaction, 'quoteRequests', request, changes, moment.iso);
  await audit(transaction, {
    region,
    at: moment.iso,
    door: 'gateway',
    action: 'round',
    resource: 'quoteRequests',
    ids: [id],
    version,
  });
}
