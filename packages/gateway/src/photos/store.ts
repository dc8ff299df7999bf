import { GuyubError, scrubIdentityNumbers } from '@guyub/core';
import { MOST_ALT, photoText, photoWidths, readPhoto } from '@guyub/core/photos';
import { sql, type Kysely, type Transaction } from 'kysely';
import { all, published } from '../store/conditions.ts';
import { randomId } from '../store/ids.ts';
import { reach } from '../store/reach.ts';
import type { Revision } from '../store/revision.ts';
import { tables, type Database } from '../store/schema.ts';
import { prepare } from './prepare.ts';
import { photoRefused } from './refusals.ts';

const MOST_OF_A_RECORD = 6;

/** Records that can have pictures. */
export type Pictured = 'offerings' | 'businesses';

/** Of whose records; nothing: the office, at its own machine, of anybody's. */
export interface Whose {
  readonly personId?: string;
  readonly region?: string;
}

interface Place {
  readonly resource: Pictured;
  /** Of the record. */
  readonly id: string;
}

interface Picture {
  readonly bytes: Uint8Array;
  /** What is to be seen, for who does not see it. */
  readonly alt?: string | undefined;
}

/** A picture of which nothing is left to do but to keep it. */
export interface ReadyPhoto {
  readonly id: string;
  /** As it stands in the record's `photos`. */
  readonly text: string;
  readonly forms: readonly Buffer[];
}

export interface Photos {
  /**
   * @returns as it stands in the record's `photos`
   * @throws GuyubError `invalid` with the reason as its issue, `not-found` for a record that is not theirs
   */
  add(photo: Place & Picture, whose?: Whose): Promise<string>;
  /** Before the transaction that keeps it. @throws GuyubError `invalid` with the reason as its issue */
  ready(picture: Picture): Promise<ReadyPhoto>;
  /** @throws GuyubError `not-found` */
  remove(id: string, whose?: Whose): Promise<void>;
  /** A form of a picture that everybody may see, as WebP; undefined: there is none. */
  read(id: string, width: (typeof photoWidths)[number]): Promise<Buffer | undefined>;
}

interface Parts {
  readonly db: Kysely<Database>;
  readonly revision: Revision;
}

export function createPhotos({ db, revision }: Parts): Photos {
  const change = async <T>(work: (change: Change) => Promise<T>): Promise<T> => {
    let version = 0;
    const result = await db.transaction().execute(async (transaction) => {
      version = await revision.bump(transaction);
      return work({ transaction, version, now: new Date().toISOString() });
    });
    revision.committed(version);
    return result;
  };
  // One at a time: 50 million pixels take some 200 MB while they are read.
  let busy: Promise<unknown> = Promise.resolve();
  const inTurn = (bytes: Uint8Array): ReturnType<typeof prepare> => {
    const turn = busy.then(() => prepare(bytes));
    busy = turn.catch(() => {});
    return turn;
  };
  const ready: Photos['ready'] = async ({ bytes, alt = '' }) => {
    const words = scrubIdentityNumbers(alt.replace(/[\p{Cc}\s]+/gu, ' ').toWellFormed()).trim();
    if (words.length > MOST_ALT) throw photoRefused('alt-too-long');
    const { width, height, forms } = await inTurn(bytes);
    const id = randomId();
    return { id, text: photoText({ id, width, height, alt: words }), forms };
  };
  return {
    ready,
    add: async ({ resource, id, ...picture }, whose = {}) => {
      const photo = await ready(picture);
      await change((now) => keepPhoto(now, { resource, id }, photo, whose));
      return photo.text;
    },
    remove: (id, whose = {}) => change((now) => dropPhoto(now, id, whose)),
    read: (id, width) => reach(() => readPublished(db, id, width)),
  };
}

interface Change {
  readonly transaction: Transaction<Database>;
  readonly version: number;
  readonly now: string;
}

/** Another person's record is as good as none. */
const theirs = ({ personId, region }: Whose) =>
  all([
    ...(personId === undefined ? [] : [sql`person_id = ${personId}::text`]),
    ...(region === undefined ? [] : [sql`region = ${region}::text`]),
  ]);

export async function keepPhoto(
  change: Change,
  { resource, id }: Place,
  { id: photoId, text, forms: [small, middle, large] }: ReadyPhoto,
  whose: Whose,
): Promise<void> {
  const { transaction, now } = change;
  const { rows } = await sql<{ region: string; person_id: string; photos: string[] | null }>`
    select region, person_id, photos from ${sql.table(resource)}
    where id = ${id}::text and ${theirs(whose)} for update`.execute(transaction);
  const [record] = rows;
  if (!record) throw notFound(`There is no such record in "${resource}".`);
  const photos = record.photos ?? [];
  if (photos.length >= MOST_OF_A_RECORD) throw photoRefused('too-many');
  await sql`
    insert into photos (region, id, person_id, of_resource, of_id, small, middle, large, updated_at)
    values (${record.region}, ${photoId}, ${record.person_id}, ${resource}, ${id},
      ${small}, ${middle ?? null}, ${large ?? null}, ${now})`.execute(transaction);
  await list(change, resource, record.region, id, [...photos, text]);
}

export async function dropPhoto(change: Change, photoId: string, whose: Whose): Promise<void> {
  const { rows } = await sql<{ region: string; of_resource: Pictured; of_id: string }>`
    delete from photos where id = ${photoId}::text and ${theirs(whose)}
    returning region, of_resource, of_id`.execute(change.transaction);
  const [gone] = rows;
  if (!gone) throw noPhoto();
  const { region, of_resource: resource, of_id: id } = gone;
  const { rows: records } = await sql<{ photos: string[] | null }>`
    select photos from ${sql.table(resource)}
    where region = ${region} and id = ${id} for update`.execute(change.transaction);
  const left = records[0]?.photos?.filter((photo) => readPhoto(photo)?.id !== photoId) ?? [];
  await list(change, resource, region, id, left);
}

async function list(
  { transaction, version, now }: Change,
  resource: Pictured,
  region: string,
  id: string,
  photos: readonly string[],
): Promise<void> {
  await sql`
    update ${sql.table(resource)}
    set photos = ${photos.length > 0 ? [...photos] : null}::text[], version = ${version}, updated_at = ${now}
    where region = ${region} and id = ${id}`.execute(transaction);
}

/** Of a person who may be shown today, and listed by the record that it was given to. */
async function readPublished(
  db: Kysely<Database>,
  id: string,
  width: (typeof photoWidths)[number],
): Promise<Buffer | undefined> {
  const forms = ['small', 'middle', 'large'].slice(0, photoWidths.indexOf(width) + 1).toReversed();
  const today = new Date().toISOString().slice(0, 10);
  const listing = (['offerings', 'businesses'] as const).map(
    (resource) => sql`
      exists (select 1 from ${sql.table(resource)} as t
        where p.of_resource = ${resource} and t.region = p.region and t.id = p.of_id and t.person_id = p.person_id
          and exists (select 1 from unnest(t.photos) as each(photo) where split_part(each.photo, ':', 1) = p.id))`,
  );
  const { rows } = await sql<{ bytes: Buffer }>`
    select coalesce(${sql.join(forms.map((form) => sql.ref(`p.${form}`)))}) as bytes
    from photos as p inner join people as o on o.region = p.region and o.id = p.person_id
    where p.id = ${id}::text and ${published(tables.offerings, today)} and (${sql.join(listing, sql` or `)})`.execute(
    db,
  );
  return rows[0]?.bytes;
}

const notFound = (message: string) => new GuyubError('not-found', message, { adapter: 'gateway' });
/** Also of one that is there and may not be shown. */
export const noPhoto = () => notFound('There is no such picture, or its owner does not publish it.');
