import {
  businessInput,
  GuyubError,
  offeringInput,
  scrubDeep,
  type BusinessInput,
  type OfferingInput,
} from '@guyub/core';
import { sql, type Kysely } from 'kysely';
import type * as z from 'zod/mini';
import { namesOf } from './apply-row.ts';
import { randomId } from './ids.ts';
import { loadPeople, OWNER, savePeople, type PersonState } from './people.ts';
import { storable } from './query.ts';
import type { Revision } from './revision.ts';
import type { Database } from './schema.ts';

/** As many names as a person's own record repeats. */
const MOST_OFFERINGS = 50;

export interface OwnRecords {
  /** Writes a new product or service, or one of this person's own anew. Absent fields are taken away; photos stay. @returns its id */
  saveOffering(personId: string, input: OfferingInput): Promise<string>;
  /** Writes the person's business: there is one. @returns its id */
  saveBusiness(personId: string, input: BusinessInput): Promise<string>;
}

/**
 * What people enter of their own, past every list: no later import takes it back.
 *
 * @throws GuyubError `invalid` with its issues; `not-found` for a person or a record that is not theirs
 */
export function createOwnRecords(parts: {
  readonly db: Kysely<Database>;
  readonly revision: Revision;
}): OwnRecords {
  return {
    saveOffering: async (personId, input) => {
      const said = clean(offeringInput, input);
      return save(parts, personId, (state, now) => putOffering(state, said, now));
    },
    saveBusiness: async (personId, input) => {
      const said = clean(businessInput, input);
      return save(parts, personId, (state, now) => putBusiness(state, said, now));
    },
  };
}

/** Identity numbers go first: a name that was nothing else is no name. */
function clean<S extends z.ZodMiniType>(schema: S, input: unknown): z.output<S> {
  const read = storable(input) ? schema.safeParse(scrubDeep(input)) : undefined;
  if (read?.success) return read.data;
  const issues = read?.error.issues.map(({ message, path }) => ({ message, path: path.map(step) })) ?? [
    { message: 'holds a character that cannot be stored', path: [] },
  ];
  const where = issues.map(({ path, message }) => `${path.join('.') || 'record'}: ${message}`).join('; ');
  throw new GuyubError('invalid', `Ini tidak dapat disimpan. ${where}.`, { adapter: 'gateway', issues });
}
const step = (key: PropertyKey) => (typeof key === 'symbol' ? String(key) : key);

async function save(
  { db, revision }: { readonly db: Kysely<Database>; readonly revision: Revision },
  personId: string,
  put: (state: PersonState, now: string) => string,
): Promise<string> {
  let version = 0;
  const id = await db.transaction().execute(async (transaction) => {
    version = await revision.bump(transaction);
    const { rows } = await sql<{ region: string }>`
      select region from people where id = ${personId}::text`.execute(transaction);
    const state = rows[0] && (await loadPeople(transaction, rows[0].region, [personId])).get(personId);
    if (!state) throw notTheirs();
    const now = new Date().toISOString();
    const made = put(state, now);
    await savePeople(transaction, [state], version, now);
    return made;
  });
  revision.committed(version);
  return id;
}

/** What every record of a person repeats of them. */
const ofPerson = ({ person: { id, region, province, latitude, longitude } }: PersonState, now: string) => ({
  personId: id,
  region,
  ...(province !== undefined && { province }),
  ...(latitude !== undefined && { latitude }),
  ...(longitude !== undefined && { longitude }),
  source: OWNER,
  updatedAt: now,
});

/**
 * @param fresh id of a new one
 * @returns its id
 */
export function putOffering(
  state: PersonState,
  { id, ...said }: OfferingInput,
  now: string,
  fresh = randomId(),
): string {
  const index = state.offerings.findIndex((offering) => offering.id === id);
  const found = state.offerings[index];
  if (id !== undefined && !found) throw notTheirs();
  if (!found && state.offerings.length >= MOST_OFFERINGS)
    throw invalid(`Sudah ada ${MOST_OFFERINGS} produk dan jasa. Ubah atau hapus salah satunya.`, 'name');
  if (said.businessId !== undefined && said.businessId !== state.business?.id)
    throw invalid('Usaha ini bukan milik orang itu. Kosongkan, atau pilih usahanya sendiri.', 'businessId');
  const photos = found?.photos && { photos: found.photos };
  const next = { ...ofPerson(state, now), ...said, ...photos, id: found?.id ?? fresh };
  if (found) state.offerings[index] = next;
  else state.offerings.push(next);
  state.person.offerings = namesOf(state.offerings);
  state.changed = true;
  return next.id;
}

/** @throws GuyubError `not-found` for one that is not theirs */
export function removeOffering(state: PersonState, id: string): void {
  const left = state.offerings.filter((offering) => offering.id !== id);
  if (left.length === state.offerings.length) throw notTheirs();
  state.offerings = left;
  state.removed.offerings.push(id);
  state.person.offerings = namesOf(left);
  state.changed = true;
}

export function putBusiness(
  state: PersonState,
  said: BusinessInput,
  now: string,
  fresh = randomId(),
): string {
  const { person, business: found } = state;
  const id = found?.id ?? fresh;
  const photos = found?.photos && { photos: found.photos };
  const subdistrict = person.subdistrict !== undefined && { subdistrict: person.subdistrict };
  state.business = { ...ofPerson(state, now), ...subdistrict, ...said, ...photos, id };
  person.hasBusiness = true;
  person.businessName = said.name;
  state.changed = true;
  return id;
}

const notTheirs = () =>
  new GuyubError('not-found', 'Tidak ada orang itu, atau catatannya bukan miliknya.', {
    adapter: 'gateway',
  });
const invalid = (message: string, field: string) =>
  new GuyubError('invalid', message, { adapter: 'gateway', issues: [{ message, path: [field] }] });
