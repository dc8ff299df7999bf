import type { Courses } from './courses.ts';
import { randomId } from './ids.ts';
import type { PersonState } from './people.ts';
import type { Locate } from './places.ts';

export interface RowContext {
  readonly region: string;
  /** Name of the file, which owns what it says. */
  readonly file: string;
  /** Which content of it; stands at the end of the evidence. */
  readonly mark: string;
  /** `personId purpose` of those whose no this file cannot undo. */
  readonly refusals: ReadonlySet<string>;
  /** ISO instant of this import. */
  readonly now: string;
  readonly courses: Courses;
  readonly locate: Locate;
}

/** A new record that belongs to a person. */
export const owned = ({ person }: PersonState, { file, now }: RowContext) => ({
  id: randomId(),
  personId: person.id,
  region: person.region,
  source: file,
  updatedAt: now,
});
