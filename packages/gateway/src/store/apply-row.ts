import { purposes, type Person } from '@guyub/core';
import type { ImportedPerson } from '../import/sink.ts';
import { applyBusiness, applyOfferings } from './apply-business.ts';
import type { Courses } from './courses.ts';
import { randomId } from './ids.ts';
import { emptyState, type PersonState } from './people.ts';
import type { Location } from './places.ts';
import { owned, type RowContext } from './row-context.ts';
import { personLabel } from './schema.ts';

export const newPerson = ({ region, now }: RowContext): PersonState =>
  emptyState({
    id: randomId(),
    name: '',
    roles: ['graduate'],
    skills: [],
    region,
    cohorts: [],
    certified: false,
    hasBusiness: false,
    offerings: [],
    obstacles: [],
    consents: {},
    updatedAt: now,
  });

const plainFields = [
  'name',
  'subdistrict',
  'village',
  'address',
  'birthDate',
  'gender',
  'telephone',
  'email',
  'ownsEquipment',
  'capacityPerWeek',
] as const;

/**
 * Takes a row into a person.
 *
 * @param first the first row about this person in the file may correct; a later one only adds, so that two
 *   rows that differ do not take turns each time the file is imported
 * @returns labels of what changed, and keys of the owned records that the row names
 */
export function applyRow(
  state: PersonState,
  row: ImportedPerson,
  first: boolean,
  context: RowContext,
): { changed: string[]; said: string[] } {
  const changed = new Set<string>();
  const said: string[] = [];
  const { person } = state;

  for (const field of plainFields) {
    const value = row[field];
    if (
      value === undefined ||
      value === person[field] ||
      (!first && person[field] !== undefined && person[field] !== '')
    )
      continue;
    Object.assign(person, { [field]: value });
    changed.add(personLabel(field));
  }
  if (
    row.obstacles.length > 0 &&
    (first || person.obstacles?.length === 0) &&
    !same(row.obstacles, person.obstacles)
  ) {
    person.obstacles = [...new Set(row.obstacles)];
    changed.add(personLabel('obstacles'));
  }
  const take = (label: string | undefined) => label !== undefined && changed.add(label);
  take(applyConsents(state, row, first, context));
  take(applyTraining(state, row, said, context));
  take(applyCredential(state, row, first, said, context));
  take(applyOfferings(state, row, first, said, context));
  take(applyBusiness(state, row, first, context));
  if (changed.size > 0) {
    state.changed = true;
    derive(state, context.courses);
    settle(state, context);
  }
  return { changed: [...changed], said };
}

const same = (a: readonly string[], b: readonly string[] = []) =>
  JSON.stringify([...new Set(a)].sort()) === JSON.stringify([...b].sort());

/** What a person's record repeats of what belongs to them, so that a list needs one table. */
export function derive(state: PersonState, courses: Courses): void {
  const { person } = state;
  const taken = state.enrolments.flatMap(({ cohortId }) => courses.course(cohortId) ?? []);
  person.skills = sorted(taken.map(({ skill }) => skill));
  person.cohorts = sorted(taken.map(({ cohort }) => cohort));
  person.offerings = namesOf(state.offerings);
  const years = taken.flatMap(({ year }) => year ?? []);
  if (years.length > 0) person.year = Math.max(...years);
  else delete person.year;
  if (state.credentials.length > 0) person.certified = true;
}

const sorted = (values: (string | undefined)[]) =>
  [...new Set(values.filter((value) => value !== undefined))].sort((a, b) => (a < b ? -1 : 1));
export const namesOf = (offerings: PersonState['offerings']) => sorted(offerings.map(({ name }) => name));

type Located = Pick<Person, keyof Location>;

/** Puts a person, the business and the offerings where the sub-district is; a middle that is not known is taken away. */
function settle(state: PersonState, { locate, now }: RowContext): void {
  const { person } = state;
  Object.assign(person, locate(person.subdistrict));
  const settled = <T extends Located>(record: T, location: Location): T =>
    record.province === location.province &&
    record.latitude === location.latitude &&
    record.longitude === location.longitude
      ? record
      : { ...record, ...location, updatedAt: now };
  if (state.business) state.business = settled(state.business, locate(state.business.subdistrict));
  state.offerings = state.offerings.map((offering) => settled(offering, locate(person.subdistrict)));
}

/**
 * Only a clear yes publishes, and a list that asks and hears no clear answer takes an earlier yes back.
 * `withdrawn` is for the person to undo; of two answers in one file the no holds.
 */
function applyConsents(
  { person, consents }: PersonState,
  row: ImportedPerson,
  first: boolean,
  context: RowContext,
) {
  let label: string | undefined;
  for (const purpose of purposes) {
    const answer = row.consents[purpose];
    const before = person.consents[purpose] ?? 'unknown';
    if (answer === undefined || answer === before || before === 'withdrawn') continue;
    if (answer === 'unknown' && before !== 'yes') continue;
    if (!first && before !== 'unknown' && answer !== 'no') continue;
    if (context.refusals.has(`${person.id} ${purpose}`) && answer !== 'no') continue;
    person.consents = { ...person.consents, [purpose]: answer };
    consents.push({
      id: randomId(),
      personId: person.id,
      purpose,
      state: answer,
      evidence: `Berkas impor "${context.file}" ${context.mark}`,
      recordedAt: context.now,
      region: person.region,
      updatedAt: context.now,
    });
    label = personLabel('consents');
  }
  return label;
}

function applyTraining(
  state: PersonState,
  { training }: ImportedPerson,
  said: string[],
  context: RowContext,
) {
  if (!training) return undefined;
  const cohortId = context.courses.cohortFor(training);
  said.push(`enrolments ${cohortId}`);
  if (state.enrolments.some((enrolment) => enrolment.cohortId === cohortId)) return undefined;
  state.enrolments.push({ ...owned(state, context), cohortId });
  return 'Pelatihan';
}

function applyCredential(
  state: PersonState,
  row: ImportedPerson,
  first: boolean,
  said: string[],
  context: RowContext,
) {
  let label: string | undefined;
  if (row.certified || row.credential?.number) said.push('certified');
  if (row.certified && !state.person.certified) {
    state.person.certified = true;
    label = personLabel('certified');
  }
  if (!row.credential?.number) return label;
  const { number, ...about } = row.credential;
  said.push(`credentials ${number}`);
  const name = (row.training ? `Sertifikat ${row.training.name}` : 'Sertifikat pelatihan').slice(0, 200);
  const index = state.credentials.findIndex((credential) => credential.number === number);
  const found = state.credentials[index];
  if (!found) {
    state.credentials.push({ ...owned(state, context), name, number, ...about });
    return 'Sertifikat';
  }
  const next = { ...found, ...(row.training && { name }), ...about };
  if (!first || JSON.stringify(next) === JSON.stringify(found)) return label;
  state.credentials[index] = { ...next, updatedAt: context.now };
  return 'Sertifikat';
}
