import { fold } from '@guyub/core';
import type { ImportedPerson } from '../import/sink.ts';
import { derive } from './apply-row.ts';
import type { Courses } from './courses.ts';
import type { PersonState } from './people.ts';

/**
 * Keys of what this file gave, in the form that `applyRow` names them. A row that says "not certified" takes that
 * back from whoever said it, unless a certificate with a number or another row of the file speaks against it.
 */
export const saidBy = (state: PersonState, file: string, row: ImportedPerson): Set<string> =>
  new Set([
    ...(row.certified === false && state.person.certified && state.credentials.length === 0
      ? ['certified']
      : []),
    ...state.enrolments.flatMap(({ source, cohortId }) =>
      source === file ? [`enrolments ${cohortId}`] : [],
    ),
    ...state.credentials.flatMap(({ source, number }) =>
      source === file ? ['certified', `credentials ${number}`] : [],
    ),
    ...state.offerings.flatMap(({ source, name }) => (source === file ? [`offerings ${fold(name)}`] : [])),
  ]);

/** Takes back what a corrected file no longer says. */
export function retract(state: PersonState, unsaid: ReadonlySet<string>, courses: Courses): void {
  const split = <T extends { id: string }>(rows: readonly T[], keyOf: (row: T) => string) =>
    [
      rows.filter((row) => !unsaid.has(keyOf(row))),
      rows.filter((row) => unsaid.has(keyOf(row))).map(({ id }) => id),
    ] as [T[], string[]];
  [state.enrolments, state.removed.enrolments] = split(
    state.enrolments,
    (row) => `enrolments ${row.cohortId}`,
  );
  [state.credentials, state.removed.credentials] = split(
    state.credentials,
    (row) => `credentials ${row.number}`,
  );
  [state.offerings, state.removed.offerings] = split(state.offerings, (row) => `offerings ${fold(row.name)}`);
  if (unsaid.has('certified') && state.credentials.length === 0) state.person.certified = false;
  state.changed = true;
  derive(state, courses);
}
