import { fold, kmFrom, type Near, type Page, type Query } from '@guyub/core';
import type { Candidate } from '@guyub/core/hiring';
import { sql, type Kysely } from 'kysely';
import { published } from '../conditions.ts';
import { locator } from '../places.ts';
import { tables, type Database, type Plain } from '../schema.ts';
import type { Kept } from './records.ts';
import { AWAY } from './turns.ts';

/** Who is asked first: those within the first distance of the place, then those within the next, km. */
const RINGS_KM = [15, 40];
/** Most people who are looked at for a request. */
const MOST = 1000;
const PAGE = 100;

export type List = (query: Query) => Promise<Page<Plain>>;
type Asked = Pick<Kept<'quoteRequests'>, 'region' | 'subdistrict' | 'skill'>;

/** Where the request is, as far as its sub-district tells. */
export async function placeOf(
  db: Kysely<Database>,
  { region, subdistrict }: Asked,
): Promise<Near | undefined> {
  if (subdistrict === undefined) return undefined;
  const { latitude, longitude } = (await locator(db, region))(subdistrict);
  return latitude === undefined || longitude === undefined ? undefined : { latitude, longitude };
}

/** Ids of those whom a visitor would find for it, the nearest first. A list of those who fit half of it asks nobody. */
export async function suitedTo(
  list: List,
  { region, skill }: Asked,
  near: Near | undefined,
): Promise<string[]> {
  const ids: string[] = [];
  let after: Query['page']['after'];
  do {
    const { items, next, text } = await list({
      resource: 'people',
      text: skill,
      where: { op: 'eq', field: 'region', value: region },
      ...(near && { near }),
      page: { size: PAGE, ...(after && { after }) },
    });
    if (text?.relaxed) return [];
    ids.push(...items.map((person) => person['id'] as string));
    after = next ?? undefined;
  } while (after && ids.length < MOST);
  return ids;
}

interface Row {
  readonly person_id: string;
  readonly subdistrict: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly received: number | null;
  readonly last_turn: number | null;
  readonly open: number;
}

/** Those of them who may be asked now: shown, not away, not asked for this request before. */
export async function candidatesAmong(
  db: Kysely<Database>,
  ids: readonly string[],
  request: Kept<'quoteRequests'>,
  near: Near | undefined,
  today: string,
): Promise<Candidate[]> {
  const { rows } = await sql<Row>`
    select t.id as person_id, t.subdistrict, t.latitude, t.longitude, n.received, n.last_turn,
      (select count(*) from invitations as i
       where i.region = t.region and i.person_id = t.id and i.status in ('invited', 'opened')) as open
    from people as t left join invitation_turns as n on n.region = t.region and n.person_id = t.id
    where t.region = ${request.region}::text and t.id = any(${[...ids]}::text[])
      and ${published(tables.people, today)} and (t.away_until is null or t.away_until < ${today}::text)
      and not exists (select 1 from invitations as i
        where i.region = t.region and i.request_id = ${request.id}::text and i.person_id = t.id)`.execute(db);
  const own = request.subdistrict === undefined ? undefined : fold(request.subdistrict);
  return rows.map((row) => {
    const km = near && kmFrom(near, row);
    const isThere = own === undefined || (row.subdistrict !== null && fold(row.subdistrict) === own);
    return {
      personId: row.person_id,
      ring: isThere ? 0 : RINGS_KM.filter((within) => km === undefined || km > within).length,
      ...(row.received !== null &&
        row.last_turn !== null &&
        row.last_turn !== AWAY && { received: row.received, lastTurn: row.last_turn }),
      open: row.open,
    };
  });
}
