import type { KeyObject } from 'node:crypto';
import { scrubIdentityNumbers } from '@guyub/core';
import { sql, type Kysely, type Transaction } from 'kysely';
import type {
  ImportedPerson,
  ImportSink,
  ImportSource,
  ImportTransaction,
  UpsertResult,
} from '../import/sink.ts';
import { applyRow, newPerson } from './apply-row.ts';
import { cleanRow } from './clean-row.ts';
import { loadCourses } from './courses.ts';
import { hashKey } from './ids.ts';
import { Matcher } from './match.ts';
import { loadPeople, savePeople } from './people.ts';
import { keepTree, locator } from './places.ts';
import { refusalsElsewhere, contentMark } from './refusals.ts';
import { retract, saidBy } from './retract.ts';
import type { Revision } from './revision.ts';
import type { RowContext } from './row-context.ts';
import type { Database } from './schema.ts';
import { settle } from './search/sweep.ts';

export interface SinkParts {
  readonly db: Kysely<Database>;
  readonly secret: KeyObject;
  readonly revision: Revision;
}

/**
 * Takes in a file as one transaction. A file owns what it said: a later file of the same name replaces the
 * trainings, certificates and offerings that the earlier one gave to the people in it, and nobody else's.
 */
export function createSink({ db, secret, revision }: SinkParts): ImportSink {
  return {
    async file<T>(source: ImportSource, work: (transaction: ImportTransaction) => Promise<T>): Promise<T> {
      let version = 0;
      const result = await db.transaction().execute(async (transaction) => {
        version = await revision.bump(transaction);
        return takeIn({ transaction, secret, source, version }, work);
      });
      revision.committed(version);
      // Nothing does it in the embedded database, and without it the planner takes ten thousand people for ten.
      // The file is in whether or not this works.
      await sql`analyze people, enrolments, credentials, businesses, offerings`.execute(db).catch(() => {});
      await settle(db).catch(() => {});
      return result;
    },
  };
}

interface Intake {
  readonly transaction: Transaction<Database>;
  readonly secret: KeyObject;
  readonly source: ImportSource;
  readonly version: number;
}

async function takeIn<T>(
  { transaction, secret, source, version }: Intake,
  work: (transaction: ImportTransaction) => Promise<T>,
): Promise<T> {
  const now = new Date().toISOString();
  const { region } = source;
  const file = scrubIdentityNumbers(source.name).slice(0, 200) || 'berkas';
  await saveRegion(transaction, region, version);
  const courses = await loadCourses(transaction, region, version, now);
  const mark = contentMark(source.sha256);
  const locate = await locator(transaction, region);
  const base = { region, file, mark, now, courses, locate };
  const seen = await wasIn(transaction, source);
  const matcher = new Matcher(transaction, region, (key) => hashKey(secret, key));
  /** What this file said before about a person and has not said again so far. */
  const unsaid = new Map<string, Set<string>>();
  const counts = { new: 0, changed: 0, unchanged: 0 };

  const upsert = async (batch: readonly ImportedPerson[]): Promise<readonly UpsertResult[]> => {
    const rows = batch.map(cleanRow);
    await matcher.prepare(rows);
    const found = rows.map((row) => row.id ?? matcher.match(row));
    const ids = found.filter((id) => id !== undefined);
    const states = await loadPeople(transaction, region, ids);
    const refusals = seen ? await refusalsElsewhere(transaction, region, ids, mark) : new Set<string>();
    const context: RowContext = { ...base, refusals };
    const results = rows.map((row, i): UpsertResult => {
      const id = found[i];
      const known = id === undefined ? undefined : states.get(id);
      if (row.id !== undefined && !known)
        throw new Error('A row adds to a person whom this file has not written.');
      const state = known ?? newPerson(context);
      states.set(state.person.id, state);
      const first = row.id === undefined;
      if (first && known) unsaid.set(state.person.id, saidBy(state, file, row));
      const { changed, said } = applyRow(state, row, first, context);
      const rest = unsaid.get(state.person.id);
      for (const item of said) rest?.delete(item);
      if (rest?.size === 0) unsaid.delete(state.person.id);
      matcher.hold(row, state.person.id);
      const outcome = !known ? 'new' : changed.length > 0 ? 'changed' : 'unchanged';
      counts[outcome]++;
      return { outcome, id: state.person.id, changed: known ? changed : [] };
    });
    await courses.save();
    await savePeople(transaction, [...states.values()], version, now);
    await matcher.save();
    return results;
  };

  const result = await work({ upsert });
  await forget(unsaid, base, transaction, version);
  await transaction
    .insertInto('imports')
    .values({
      region,
      sha256: Buffer.from(source.sha256, 'hex'),
      name: file,
      added: counts.new,
      changed: counts.changed,
      unchanged: counts.unchanged,
      finished_at: now,
    })
    .onConflict((conflict) =>
      conflict.columns(['region', 'sha256']).doUpdateSet((e) => ({
        name: e.ref('excluded.name'),
        added: e.ref('excluded.added'),
        changed: e.ref('excluded.changed'),
        unchanged: e.ref('excluded.unchanged'),
        finished_at: e.ref('excluded.finished_at'),
      })),
    )
    .execute();
  return result;
}

/** Removes, for the people in this file, what it said under the same name before and says no more. */
async function forget(
  unsaid: ReadonlyMap<string, ReadonlySet<string>>,
  { region, courses, now }: Pick<RowContext, 'region' | 'courses' | 'now'>,
  transaction: Transaction<Database>,
  version: number,
): Promise<void> {
  const ids = [...unsaid.keys()];
  for (let from = 0; from < ids.length; from += 500) {
    const states = await loadPeople(transaction, region, ids.slice(from, from + 500));
    for (const [id, state] of states) retract(state, unsaid.get(id)!, courses);
    await savePeople(transaction, [...states.values()], version, now);
  }
}

/** The same bytes, whatever they were called. */
async function wasIn(transaction: Transaction<Database>, { region, sha256 }: ImportSource): Promise<boolean> {
  const { rows } = await sql`
    select 1 from imports where region = ${region}::text and sha256 = ${Buffer.from(sha256, 'hex')}`.execute(
    transaction,
  );
  return rows.length > 0;
}

async function saveRegion(transaction: Transaction<Database>, id: string, version: number): Promise<void> {
  const { rows } = await sql`select 1 from regions where region = ${id}::text and id = ${id}::text`.execute(
    transaction,
  );
  if (rows.length === 0) await keepTree(transaction, [id], version);
}
