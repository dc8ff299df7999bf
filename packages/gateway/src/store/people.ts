import type {
  Business,
  Consent,
  Consents,
  Credential,
  Enrolment,
  Offering,
  Person,
  Purpose,
} from '@guyub/core';
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

/** An owned record without what it takes from its owner. `source` is the name of the file that said it, or `OWNER`. */
type Owned<T> = Omit<T, 'consents'> & { readonly source: string };

/** No file has this name: the owner said it, and no file takes it back. */
export const OWNER = '';

/** A person and all that belongs to them, while a file comes in. */
export interface PersonState {
  person: Person;
  /** Something must be written. */
  changed: boolean;
  enrolments: Owned<Enrolment>[];
  credentials: Owned<Credential>[];
  offerings: Owned<Offering>[];
  business: Owned<Business> | undefined;
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
  type Answers = { readonly [P in Purpose as `consent_${P}`]: NonNullable<Consents[P]> };
  const values = [...new Set(ids)];
  const owned = { column: 'person_id', values } as const;
  const states = new Map<string, PersonState>();
  const answers = ['consent_publication', 'consent_contact', 'consent_licence'] satisfies (keyof Answers)[];
  type Kept = Omit<Person, 'consents'> & Answers;
  for (const kept of await rowsOf<Kept>(db, 'people', region, { column: 'id', values }, answers)) {
    const {
      consent_publication: publication,
      consent_contact: contact,
      consent_licence: licence,
      ...rest
    } = kept;
    const consents = { publication, contact, licence };
    states.set(rest.id, { ...emptyState({ ...rest, consents }), changed: false });
  }
  for (const row of await rowsOf<Owned<Enrolment>>(db, 'enrolments', region, owned, ['source']))
    states.get(row.personId)?.enrolments.push(row);
  for (const row of await rowsOf<Owned<Credential>>(db, 'credentials', region, owned, ['source']))
    states.get(row.personId)?.credentials.push(row);
  for (const row of await rowsOf<Owned<Offering>>(db, 'offerings', region, owned, ['source']))
    states.get(row.personId)?.offerings.push(row);
  for (const row of await rowsOf<Owned<Business>>(db, 'businesses', region, owned, ['source'])) {
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
