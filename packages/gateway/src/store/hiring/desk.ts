import type { Desk, Matter } from '@guyub/core/hiring';
import { sql } from 'kysely';
import { all, type Sql } from '../conditions.ts';
import type { Plain } from '../schema.ts';
import { audit } from './audit.ts';
import { behind, type Behind } from './behind-door.ts';
import { cardsFor } from './cards.ts';
import type { Clocked, Work } from './in-one.ts';
import { cursorAfter, PAGE, positionIn, type Position } from './desk-pages.ts';
import { withLinks, type LinksFor } from './desk-links.ts';
import { momentIn } from './moment.ts';
import { asks, needs } from './needs.ts';
import { keptOf, recordsOf, type Kept } from './records.ts';
import { seen } from './seen.ts';

/** A part of what waits behind a door. Reading it is audited in the same transaction. */
export async function readDesk(
  clocked: Clocked,
  linksFor: LinksFor,
  door: Behind & { readonly name?: string },
  after: string | null,
): Promise<Desk> {
  const position = after === null ? undefined : positionIn('desks', door, after);
  const moment = momentIn(door.region, clocked.now());
  // One look at all of it: no price without its invitation, whatever is written meanwhile.
  const page = await clocked.db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute((transaction) => readPage({ transaction, moment }, door, position));
  const { matters, people, next, names, asOf } = page;
  const linked =
    door.kind === 'coordinator' ? await withLinks(matters, linksFor, door.region, names) : matters;
  const name = door.name || names.get(door.subject) || '';
  return {
    door: { kind: door.kind, region: door.region, subject: door.subject, name },
    matters: linked,
    people,
    next,
    asOf,
  };
}

async function readPage(
  work: Pick<Work, 'transaction' | 'moment'>,
  door: Behind,
  after: Position | undefined,
) {
  const { transaction, moment } = work;
  const { region } = door;
  const beyond = after
    ? sql`and (n.needs, t.created_at, t.id) < (${after[0]}::boolean, ${after[1]}::text, ${after[2]}::text)`
    : sql``;
  const { rows } = await sql<{ row: Plain; needs: boolean }>`
    with page as (
      select t.region, t.id, n.needs from quote_requests as t
      cross join lateral (select ${needs(door, moment.today)} as needs) as n
      where ${behind(door, 'quoteRequests')} ${beyond}
      order by n.needs desc, t.created_at desc, t.id desc limit ${PAGE + 1}
    )
    select to_jsonb(t) as row, page.needs from page inner join quote_requests as t using (region, id)
    order by page.needs desc, t.created_at desc, t.id desc`.execute(transaction);
  const shown = rows
    .slice(0, PAGE)
    .map(({ row, needs }) => ({ request: keptOf('quoteRequests', row), needs }));
  const requests = shown.map(({ request }) => request);
  const of = (resource: 'invitations' | 'quotes' | 'deals'): Sql =>
    all([behind(door, resource), sql`t.request_id = any(${requests.map(({ id }) => id)}::text[])`]);
  const invitations = await recordsOf(
    transaction,
    'invitations',
    of('invitations'),
    sql`order by t.batch, t.id`,
  );
  const quotes = await recordsOf(transaction, 'quotes', of('quotes'), sql`order by t.created_at, t.id`);
  const deals = await recordsOf(transaction, 'deals', of('deals'));
  const asked = requests.flatMap(({ personId }) => (personId && door.kind !== 'person' ? [personId] : []));
  const ids = [...invitations, ...quotes, ...deals].map(({ personId }) => personId);
  const own = door.kind === 'person' ? [door.subject] : [];
  const { cards, names } = await cardsFor(work, door, [...new Set([...own, ...ids, ...asked])]);
  for (const { id, contactName } of requests) names.set(id, contactName);
  const resource = 'desks';
  await audit(transaction, { region, at: moment.iso, door, action: 'read', resource, ids: [door.subject] });
  const numbers = new Map(cards.map(({ id, telephone }) => [id, telephone]));
  const matters = requests.map((request): Matter => {
    const ofIt = <T extends { requestId: string }>(records: readonly T[]) =>
      records.filter(({ requestId }) => requestId === request.id);
    const [deal] = ofIt(deals);
    return {
      request: seen('quoteRequests', request, door),
      invitations: ofIt(invitations).map((invitation) => seen('invitations', invitation, door)),
      quotes: ofIt(quotes)
        // What was taken back is between the person and the coordinator.
        .filter(({ status }) => door.kind !== 'buyer' || status !== 'withdrawn')
        .map((quote) => seen('quotes', quote, door)),
      ...(deal && { deal: seen('deals', withNumber(deal, numbers), door) }),
      asks: asks(door, request, deal, moment.today),
    };
  });
  const last = shown.at(-1);
  const next =
    rows.length > PAGE && last
      ? cursorAfter('desks', door, [last.needs, last.request.createdAt, last.request.id])
      : null;
  return { matters, people: cards, next, names, asOf: moment.iso };
}

/** A number that its owner publishes is never copied into the deal, so that taking back the consent takes it out. */
const withNumber = (deal: Kept<'deals'>, numbers: ReadonlyMap<string, string | undefined>): Kept<'deals'> => {
  const telephone = deal.personTelephone ?? numbers.get(deal.personId);
  return telephone ? { ...deal, personTelephone: telephone } : deal;
};
