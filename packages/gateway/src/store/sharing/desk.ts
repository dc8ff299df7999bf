import { inTurn, type CommunityDesk, type SharingDesk, type Standing } from '@guyub/core/sharing';
import { sql } from 'kysely';
import type { Sql } from '../conditions.ts';
import { audit } from '../hiring/audit.ts';
import { behind, type Behind } from '../hiring/behind-door.ts';
import { cardsFor } from '../hiring/cards.ts';
import type { Clocked, Work } from '../hiring/in-one.ts';
import { momentIn } from '../hiring/moment.ts';
import { recordsOf, type Kept } from '../hiring/records.ts';
import { seen } from '../hiring/seen.ts';
import { ofCommunity, standingsOf } from './book.ts';
import { poolOf } from './pool.ts';
import { mayGo } from './share-states.ts';
import { matterOf, sharesOf } from './work.ts';

type Reading = Pick<Work, 'transaction' | 'moment'>;

/** Orders of a community that are shown: what is going on first, then the newest. */
const ORDERS = 100;

/** What members share, as one moment sees it. Reading it is audited. */
export function readSharing(
  { db, now }: Clocked,
  door: Behind & { readonly name?: string },
): Promise<SharingDesk> {
  const moment = momentIn(door.region, now());
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute((transaction) => readAll({ transaction, moment }, door));
}

async function readAll(work: Reading, door: Behind & { readonly name?: string }): Promise<SharingDesk> {
  const { transaction, moment } = work;
  const { kind, region, subject } = door;
  const known = await recordsOf(
    transaction,
    'communities',
    behind(door, 'communities'),
    sql`order by t.status, t.name, t.id`,
  );
  const communities: CommunityDesk[] = [];
  for (const community of known) communities.push(await readCommunity(work, door, community));
  const ids = communities.flatMap(({ members }) => members.map(({ personId }) => personId));
  const isCoordinator = kind === 'coordinator';
  const { cards, names } = await cardsFor(work, door, isCoordinator ? [...new Set(ids)] : [subject]);
  const entry = { region, at: moment.iso, door, action: 'read', resource: 'sharing', ids: [subject] };
  await audit(transaction, entry);
  return {
    door: { kind, region, subject, name: door.name || names.get(subject) || '' },
    communities,
    joinable: kind === 'person' ? await joinable(work, door) : [],
    people: isCoordinator ? cards : [],
    asOf: moment.iso,
  };
}

async function readCommunity(
  work: Reading,
  door: Behind,
  community: Kept<'communities'>,
): Promise<CommunityDesk> {
  const { transaction, moment } = work;
  const isCoordinator = door.kind === 'coordinator';
  const members = await recordsOf(
    transaction,
    'memberships',
    sql`${ofCommunity(community)} and ${isCoordinator ? sql`true` : here(door)}`,
    sql`order by t.name, t.id`,
  );
  const orders = await recordsOf(
    transaction,
    'workOrders',
    sql`${ofCommunity(community)} and ${behind(door, 'workOrders')}`,
    sql`order by t.status in ('offered', 'running') desc, t.status = 'draft' desc, t.created_at desc, t.id desc limit ${ORDERS}`,
  );
  const orderIds = orders.map(({ id }) => id);
  const shares = await sharesOf(work, community, orderIds);
  const standings = await standingsOf(work, community);
  const asks = isCoordinator
    ? orders.some(({ status }) => status === 'draft')
    : shares.some((share) => share.personId === door.subject && mayGo(share));
  const sharing = asks
    ? { community, standings, pool: await poolOf(work, community), today: moment.today }
    : undefined;
  return {
    community: seen('communities', community, door),
    members: members.map((member) => seen('memberships', member, door)),
    standings: Object.fromEntries(members.flatMap(({ personId: id }) => standingOf(standings, id))),
    turns: inTurn(
      members.filter(sharesNow).map(({ personId }) => personId),
      standings,
    ),
    head: await headOf(work, community),
    work: orders.map((order) => matterOf(door, order, shares, sharing)),
  };
}

const sharesNow = ({ status, perDay = 0 }: Kept<'memberships'>): boolean => status === 'active' && perDay > 0;

/** Members do not see who has asked, nor who has left. */
const here = ({ subject }: Behind): Sql =>
  sql`(t.status in ('active', 'on-leave') or t.person_id = ${subject}::text)`;

function standingOf(standings: ReadonlyMap<string, Standing>, id: string): [string, Standing][] {
  const standing = standings.get(id);
  return standing ? [[id, standing]] : [];
}

async function headOf({ transaction }: Reading, community: Kept<'communities'>) {
  const { rows } = await sql<NonNullable<CommunityDesk['head']>>`
    select t.seq, t.hash from ledger_entries as t
    where ${ofCommunity(community)} order by t.seq desc limit 1`.execute(transaction);
  return rows[0] ?? null;
}

/** Where somebody is not, and may ask. */
async function joinable({ transaction }: Reading, { region, subject }: Behind) {
  const { rows } = await sql<{ id: string; name: string; requested: boolean }>`
    select t.id, t.name, m.id is not null as requested from communities as t
    left join memberships as m on m.region = t.region and m.community_id = t.id
      and m.person_id = ${subject}::text and m.status <> 'left'
    where t.region = ${region}::text and t.status = 'active' and (m.id is null or m.status = 'requested')
    order by t.name, t.id`.execute(transaction);
  return rows.map(({ id, name, requested }) => ({ id, name, ...(requested && { requested }) }));
}
