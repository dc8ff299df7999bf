import { GuyubError } from '@guyub/core';
import type { HiringWrites } from '@guyub/core/hiring';
import { sql, type Kysely } from 'kysely';
import { audit } from '../store/hiring/audit.ts';
import { notFound } from '../store/hiring/behind-door.ts';
import { reach } from '../store/reach.ts';
import type { Database } from '../store/schema.ts';
import type { Doors, MadeDoor, OpenDoor } from './doors.ts';
import type { Subject } from './subject.ts';

type LinkWish = HiringWrites['links']['create'];

/** What a coordinator does with the doors of a region, and an officer at the command line with all of them. */
export interface Links {
  /** @throws GuyubError `forbidden`, `not-found` also for what is in another region */
  make(coordinator: OpenDoor, wish: LinkWish): Promise<MadeDoor>;
  /**
   * @param subject id of a person, of a request or of a posting
   * @throws GuyubError `forbidden`, `not-found`
   */
  revoke(coordinator: OpenDoor, subject: string): Promise<void>;
}

export interface LinksOptions {
  readonly db: Kysely<Database>;
  readonly doors: Doors;
  readonly now?: () => number;
}

export function createLinks({ db, doors, now = Date.now }: LinksOptions): Links {
  const find = async ({ kind, region }: OpenDoor, wanted: Wanted): Promise<readonly Subject[]> => {
    if (kind !== 'coordinator')
      throw new GuyubError('forbidden', 'Hanya koordinator yang dapat membuat dan mencabut tautan.', {
        adapter: 'gateway',
      });
    const found = await reach(() => subjectsOf(db, { ...wanted, region }));
    if (found.length > 0) return found;
    throw notFound();
  };
  const note = (door: OpenDoor, action: string, id: string) => {
    const at = new Date(now()).toISOString();
    return reach(() => audit(db, { region: door.region, at, door, action, resource: 'links', ids: [id] }));
  };
  return {
    make: async (coordinator, wish) => {
      const [subject] = await find(coordinator, wantedBy(wish));
      await note(coordinator, 'create', subject!.subject);
      return doors.link(subject!);
    },
    revoke: async (coordinator, id) => {
      const found = await find(coordinator, { id });
      await note(coordinator, 'revoke', id);
      for (const subject of found) await doors.revoke(subject);
    },
  };
}

function wantedBy(wish: LinkWish): Wanted {
  if ('personId' in wish) return { id: wish.personId, kind: 'person' };
  if ('requestId' in wish) return { id: wish.requestId, kind: 'buyer' };
  return { id: wish.postingId, kind: 'employer' };
}

interface Wanted {
  readonly id: string;
  readonly kind?: 'person' | 'buyer' | 'employer';
  /** Absent: anywhere. */
  readonly region?: string;
}

/** People, buyers and employers of that id. */
export async function subjectsOf(
  db: Kysely<Database>,
  { id, kind, region }: Wanted,
): Promise<readonly Subject[]> {
  const { rows } = await sql<Required<Subject>>`
    select * from (
      select 'person' as kind, region, id as subject, name from people where id = ${id}
      union all
      select 'buyer', region, id, contact_name from quote_requests where id = ${id}
      union all
      select 'employer', region, id, contact_name from postings where id = ${id}
    ) as s
    where (${kind ?? null}::text is null or kind = ${kind ?? null})
      and (${region ?? null}::text is null or region = ${region ?? null})`.execute(db);
  return rows;
}

/** A coordinator of that name in that region: always the same door, so that a new link is no new person. */
export async function coordinatorOf(
  db: Kysely<Database>,
  { region, name }: { readonly region: string; readonly name: string },
  newId: () => string,
): Promise<Subject> {
  const { rows } = await sql<{ subject: string }>`
    select subject from doors
    where region = ${region} and kind = 'coordinator' and name = ${name} order by subject limit 1`.execute(
    db,
  );
  return { kind: 'coordinator', region, name, subject: rows[0]?.subject ?? newId() };
}

/** Every door of that id, wherever. */
export async function doorsOf(db: Kysely<Database>, id: string): Promise<readonly Subject[]> {
  const { rows } = await sql<Subject>`
    select kind, region, subject from doors where subject = ${id}`.execute(db);
  return rows;
}
