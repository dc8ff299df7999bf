import { GuyubError, type Stored } from '@guyub/core';
import { readPhoto } from '@guyub/core/photos';
import type { NewPhoto, ShelfWrites } from '@guyub/core/hiring';
import { sql } from 'kysely';
import { dropPhoto, keepPhoto, type Photos, type Pictured } from '../../photos/store.ts';
import { audit } from './audit.ts';
import type { Behind } from './behind-door.ts';
import { inOne, type Clocked, type Work } from './in-one.ts';
import { claim } from './once.ts';
import { onlyFrom, type Writer } from './write.ts';

/** A picture as it comes in. */
export interface SentPhoto extends Omit<NewPhoto, 'picture' | 'alt'> {
  readonly alt?: string | undefined;
  readonly bytes: Uint8Array;
}
type Result = Stored<ShelfWrites['photos']['result']>;

const whose = ({ kind, region, subject }: Behind) => ({
  region,
  ...(kind === 'person' && { personId: subject }),
});

/** A picture of what somebody offers. */
export async function addPhoto(
  clocked: Clocked,
  photos: Pick<Photos, 'ready'>,
  { of, id, alt, bytes }: SentPhoto,
  by: Writer,
): Promise<Result> {
  onlyFrom(by, 'person', 'coordinator');
  const ready = await photos.ready({ bytes, alt });
  const done = await once(clocked, by, 'create', ready.id, (change) =>
    keepPhoto(change, { resource: of, id }, ready, whose(by.door)),
  );
  return {
    value: { photo: done.fresh ? ready.text : await textOf(clocked, by.door, done.id) },
    version: null,
  };
}

/** It is gone from the record, and everywhere else a day later. */
export async function removePhoto(clocked: Clocked, id: string, by: Writer): Promise<Result> {
  onlyFrom(by, 'person', 'coordinator');
  await once(clocked, by, 'removed', id, (change) => dropPhoto(change, id, whose(by.door)));
  return { value: { status: 'removed' }, version: null };
}

type Change = Parameters<typeof dropPhoto>[0];

function once(
  clocked: Clocked,
  { door, key, bodyHash }: Writer,
  action: string,
  id: string,
  work: (change: Change) => Promise<void>,
): Promise<{ readonly id: string; readonly fresh: boolean }> {
  const { region } = door;
  const resource = 'photos';
  return inOne(clocked, region, async ({ transaction, moment, revise }: Work) => {
    const at = moment.iso;
    const before = await claim(transaction, { key, bodyHash, door, region, resource, recordId: id, at });
    if (before !== undefined) return { id: before, fresh: false };
    const version = await revise();
    await work({ transaction, version, now: at });
    await audit(transaction, { region, at, door, action, resource, ids: [id], version });
    return { id, fresh: true };
  });
}

/** As the record lists it, of an earlier attempt. */
async function textOf({ db }: Clocked, { region }: Behind, id: string): Promise<string> {
  for (const resource of ['offerings', 'businesses'] satisfies Pictured[]) {
    const { rows } = await sql<{ photos: string[] }>`
      select t.photos from ${sql.table(resource)} as t inner join photos as p
        on p.region = t.region and p.of_resource = ${resource} and p.of_id = t.id
      where p.region = ${region}::text and p.id = ${id}::text`.execute(db);
    const text = rows[0]?.photos?.find((photo) => readPhoto(photo)?.id === id);
    if (text !== undefined) return text;
  }
  throw new GuyubError('not-found', 'Foto itu sudah dihapus.', { adapter: 'gateway' });
}
