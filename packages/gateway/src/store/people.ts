import type { Business, Consent, Credential, Enrolment, Offering, Person } from '@guyub/core';
import { sql, type Kysely } from 'kysely';
import { rowsOf } from './read.ts';
import type { Database } from './schema.ts';
import {
  businessRow,
  consentRow,
  credentialRow,
  enrolmentRow,
  offeringRow,
  personRow,
  upsertRows,
} from './write.ts';

/** An owned record without what it takes from its owner. `source` is the name of the file that said it. */
type Owned<T> = Omit<T, 'consents'> & { readonly source: string };

/** A person and all that belongs to them, while a file comes in. */
export interface PersonState {
  person: Person;
  /** Something must be written. */
  changed: boolean;
  enrolments: Owned<Enrolment>[];
  credentials: Owned<Credential>[];
  offerings: Owned<Offering>[];
  business: Omit<Business, 'consents'> | undefined;
  /** Answers of this file, still to be written. */
  consents: Omit<Consent, 'consents'>[];
  /** Ids of rows to remove. */
  removed: { enrolments: string[]; credentials: string[]; offerings: string[]; businesses: string[] };
}

export const emptyState = (person: Person): PersonState => ({
  person,
  changed: true,
  enrolments: [],
  credentials: [],
  offerings: [],
  business: undefined,
  consents: [],
  removed: { enrolments: [], credentials: [], offerings: [], businesses: [] },
});

/** Five questions for a whole batch. */
export async function loadPeople(
  db: Kysely<Database>,
  region: string,
  ids: readonly string[],
): Promise<Map<string, PersonState>> {
  type Kept = Omit<Person, 'consents'> & { consent_publication: Answer; consent_contact: Answer };
  type Answer = Person['consents']['publication'];
  const values = [...new Set(ids)];
  const owned = { column: 'person_id', values } as const;
  const states = new Map<string, PersonState>();
  const consents = ['consent_publication', 'consent_contact'];
  for (const kept of await rowsOf<Kept>(db, 'people', region, { column: 'id', values }, consents)) {
    const { consent_publication: publication, consent_contact: contact, ...rest } = kept;
    states.set(rest.id, { ...emptyState({ ...rest, consents: { publication, contact } }), changed: false });
  }
  for (const row of await rowsOf<Owned<Enrolment>>(db, 'enrolments', region, owned, ['source']))
    states.get(row.personId)?.enrolments.push(row);
  for (const row of await rowsOf<Owned<Credential>>(db, 'credentials', region, owned, ['source']))
    states.get(row.personId)?.credentials.push(row);
  for (const row of await rowsOf<Owned<Offering>>(db, 'offerings', region, owned, ['source']))
    states.get(row.personId)?.offerings.push(row);
  for (const row of await rowsOf<Omit<Business, 'consents'>>(db, 'businesses', region, owned)) {
    const state = states.get(row.personId);
    if (state) state.business = row;
  }
  return states;
}

/** Writes the changed ones, a statement a table. Owned rows that did not change keep their time and version. */
export async function savePeople(
  db: Kysely<Database>,
  states: readonly PersonState[],
  version: number,
  now: string,
): Promise<void> {
  const changed = states.filter((state) => state.changed);
  if (changed.length === 0) return;
  const fresh = <T extends { updatedAt: string }>(rows: readonly T[]) =>
    rows.filter((row) => row.updatedAt === now);
  const { region } = changed[0]!.person;

  for (const table of ['enrolments', 'credentials', 'offerings', 'businesses'] as const) {
    const ids = changed.flatMap((state) => state.removed[table]);
    if (ids.length > 0)
      await sql`delete from ${sql.table(table)} where region = ${region}::text and id = any(${ids}::text[])`.execute(
        db,
      );
  }
  const people = changed.map(({ person }) => personRow({ ...person, updatedAt: now }, version));
  await upsertRows(db, 'people', people);
  await upsertRows(
    db,
    'enrolments',
    changed.flatMap((s) => fresh(s.enrolments).map((row) => enrolmentRow(row, version))),
  );
  await upsertRows(
    db,
    'credentials',
    changed.flatMap((s) => fresh(s.credentials).map((row) => credentialRow(row, version))),
  );
  await upsertRows(
    db,
    'offerings',
    changed.flatMap((s) => fresh(s.offerings).map((row) => offeringRow(row, version))),
  );
  await upsertRows(
    db,
    'businesses',
    changed.flatMap((s) => (s.business ? fresh([s.business]) : []).map((row) => businessRow(row, version))),
  );
  await upsertRows(
    db,
    'consents',
    changed.flatMap((s) => s.consents.map((row) => consentRow(row, version))),
  );
}
