import type { Stored } from '@guyub/core';
import { sql } from 'kysely';
import { audit } from './audit.ts';
import { notFound } from './behind-door.ts';
import { inOne, type Clocked } from './in-one.ts';
import { claim } from './once.ts';
import { noteAway } from './turns.ts';
import { checkVersion, invalid, onlyFrom, type Writer } from './write.ts';

const YEAR_MS = 366 * 86_400_000;

/** A person takes no orders for a while, or again; everybody may see until when. */
export function setAway(
  clocked: Clocked,
  id: string,
  awayUntil: string | null,
  by: Writer,
): Promise<Stored<{ readonly awayUntil?: string }>> {
  onlyFrom(by, 'person');
  const { door, key, bodyHash } = by;
  const { region } = door;
  return inOne(clocked, region, async (work) => {
    const { transaction, moment, revise } = work;
    if (id !== door.subject) throw notFound();
    const at = moment.iso;
    const latest = new Date(moment.ms + YEAR_MS).toISOString().slice(0, 10);
    if (awayUntil !== null && (awayUntil < moment.today || awayUntil > latest))
      throw invalid('Pilih tanggal dari hari ini sampai setahun lagi.', ['awayUntil']);
    const person = sql`from people where region = ${region}::text and id = ${id}::text`;
    type Row = { readonly version: number; readonly away_until: string | null };
    const before = await claim(transaction, {
      key,
      bodyHash,
      door,
      region,
      resource: 'people',
      recordId: id,
      at,
    });
    if (before === undefined) {
      const version = await revise();
      const known = await sql<Row>`select version, away_until ${person} for update`.execute(transaction);
      if (!known.rows[0]) throw notFound();
      checkVersion(known.rows[0], by.ifVersion);
      await sql`
        update people set away_until = ${awayUntil}::text, version = ${version}, updated_at = ${at}
        where region = ${region}::text and id = ${id}::text`.execute(transaction);
      if (awayUntil !== null) await noteAway(work, region, id);
      await audit(transaction, { region, at, door, action: 'away', resource: 'people', ids: [id], version });
    }
    const { rows } = await sql<Row>`select version, away_until ${person}`.execute(transaction);
    if (!rows[0]) throw notFound();
    const { version, away_until: until } = rows[0];
    return { value: until === null ? {} : { awayUntil: until }, version: String(version) };
  });
}
