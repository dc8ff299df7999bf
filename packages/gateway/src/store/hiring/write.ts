import { GuyubError, type Stored } from '@guyub/core';
import type { PrivateName } from '@guyub/core/hiring';
import { all } from '../conditions.ts';
import { audit } from './audit.ts';
import { behind, notFound, type Behind } from './behind-door.ts';
import { inOne, type Clocked, type Work } from './in-one.ts';
import { claim, type Wish } from './once.ts';
import { recordsOf, withId, type Kept } from './records.ts';
import { seen, type Seen } from './seen.ts';

/** Whoever writes through a door. */
export interface Writer extends Wish {
  readonly door: Behind;
  /** Only if the record is still this version. */
  readonly ifVersion?: string | undefined;
}

interface Write<K extends PrivateName> {
  readonly resource: K;
  /** Of the record that is changed, or is to be made. */
  readonly id: string;
  readonly action: string;
}

/** One wish through a door: done once, audited, and answered with what the door may see. */
export async function write<K extends PrivateName>(
  clocked: Clocked,
  by: Writer,
  { resource, id, action }: Write<K>,
  work: (work: Work) => Promise<Kept<K>>,
): Promise<Stored<Seen[K]>> {
  const { door, key, bodyHash } = by;
  const { region } = door;
  const kept = await inOne(clocked, region, async (one) => {
    const { transaction, moment } = one;
    const at = moment.iso;
    const before = await claim(transaction, { key, bodyHash, door, region, resource, recordId: id, at });
    if (before !== undefined) return again(one, door, resource, before);
    const done = await work(one);
    await audit(transaction, { region, at, door, action, resource, ids: [done.id], version: done.version });
    return done;
  });
  return { value: seen(resource, kept, door), version: String(kept.version) };
}

/** What an earlier attempt wrote, as it stands now. */
async function again<K extends PrivateName>({ transaction }: Work, door: Behind, resource: K, id: string) {
  const where = all([withId(door.region, id), behind(door, resource)]);
  const [kept] = await recordsOf(transaction, resource, where);
  if (!kept) throw notFound();
  return kept;
}

/** @throws GuyubError `conflict` for a record that somebody changed meanwhile */
export function checkVersion({ version }: { readonly version: number }, ifVersion: string | undefined): void {
  if (ifVersion === undefined || ifVersion === String(version)) return;
  throw new GuyubError(
    'conflict',
    'Catatan ini sudah berubah sejak Anda membukanya. Muat ulang, lalu ubah lagi.',
    {
      adapter: 'gateway',
    },
  );
}

/** @throws GuyubError `forbidden` before anything is looked up, so that nothing is learnt */
export function onlyFrom({ door }: Pick<Writer, 'door'>, ...kinds: readonly Behind['kind'][]): void {
  if (kinds.includes(door.kind)) return;
  throw new GuyubError(
    'forbidden',
    'Tautan ini tidak untuk itu. Buka dengan tautan yang sesuai, atau hubungi koordinator.',
    { adapter: 'gateway' },
  );
}

export const invalid = (message: string, path: readonly (string | number)[]) =>
  new GuyubError('invalid', message, { adapter: 'gateway', issues: [{ message, path }] });

export const conflict = (message: string) => new GuyubError('conflict', message, { adapter: 'gateway' });
