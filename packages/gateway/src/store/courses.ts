import { fold, type Cohort, type Organisation, type Programme } from '@guyub/core';
import type { Kysely } from 'kysely';
import type { ImportedTraining } from '../import/sink.ts';
import { randomId } from './ids.ts';
import { rowsOf } from './read.ts';
import type { Database } from './schema.ts';
import { cohortRow, organisationRow, programmeRow, upsertRows } from './write.ts';

/** A cohort must have a name; this one is not shown with the person. */
const UNNAMED = 'Angkatan tidak dicatat';

/** What a person learns from having been in a cohort. */
interface Course {
  readonly skill: string;
  readonly cohort: string | undefined;
  readonly year: number | undefined;
}

/** Organisations, programmes and cohorts of one region: a few hundred, so they are all held while a file comes in. */
export interface Courses {
  /** Id of the cohort of this training, made when there is none. */
  cohortFor(training: ImportedTraining): string;
  course(cohortId: string): Course | undefined;
  /** Writes what is new since the last time. */
  save(): Promise<void>;
}

export async function loadCourses(
  db: Kysely<Database>,
  region: string,
  version: number,
  now: string,
): Promise<Courses> {
  const organisations = new Map<string, Organisation>();
  const programmes = new Map<string, Programme>();
  const cohorts = new Map<string, Cohort>();
  const programmesById = new Map<string, Programme>();
  const cohortsById = new Map<string, Cohort>();
  const fresh = {
    organisations: new Set<Organisation>(),
    programmes: new Set<Programme>(),
    cohorts: new Set<Cohort>(),
  };

  const programmeKey = (name: string, organisationId: string | undefined) =>
    `${fold(name)}|${organisationId ?? ''}`;
  const cohortKey = (name: string, programmeId: string, year: number | undefined) =>
    `${fold(name)}|${programmeId}|${year ?? ''}`;
  const keepProgramme = (programme: Programme) => {
    programmes.set(programmeKey(programme.name, programme.organisationId), programme);
    programmesById.set(programme.id, programme);
  };
  const keepCohort = (cohort: Cohort) => {
    cohorts.set(cohortKey(cohort.name, cohort.programmeId, cohort.year), cohort);
    cohortsById.set(cohort.id, cohort);
  };

  for (const record of await rowsOf<Organisation>(db, 'organisations', region))
    organisations.set(fold(record.name), record);
  for (const record of await rowsOf<Programme>(db, 'programmes', region)) keepProgramme(record);
  for (const record of await rowsOf<Cohort>(db, 'cohorts', region)) keepCohort(record);

  const base = () => ({ id: randomId(), region, updatedAt: now });

  function organisationFor(name: string | undefined): string | undefined {
    if (name === undefined) return undefined;
    let found = organisations.get(fold(name));
    if (!found) {
      organisations.set(fold(name), (found = { ...base(), name }));
      fresh.organisations.add(found);
    }
    return found.id;
  }

  function programmeFor(training: ImportedTraining): Programme {
    const organisationId = organisationFor(training.organisation);
    let found = programmes.get(programmeKey(training.name, organisationId));
    if (!found) {
      found = { ...base(), name: training.name, ...(organisationId !== undefined && { organisationId }) };
      keepProgramme(found);
      fresh.programmes.add(found);
    }
    fill(found, { skill: training.skill, partner: training.partner }, fresh.programmes);
    return found;
  }

  /** A later row may say what an earlier one left out; it does not overrule it. */
  function fill<T extends { updatedAt: string }>(record: T, said: Partial<T>, changed: Set<T>): void {
    for (const [field, value] of Object.entries(said)) {
      if (value === undefined || (record as Record<string, unknown>)[field] !== undefined) continue;
      Object.assign(record, { [field]: value, updatedAt: now });
      changed.add(record);
    }
  }

  return {
    cohortFor: (training) => {
      const programme = programmeFor(training);
      const name = training.cohort ?? (training.year === undefined ? UNNAMED : `Tahun ${training.year}`);
      let found = cohorts.get(cohortKey(name, programme.id, training.year));
      if (!found) {
        const year = training.year === undefined ? {} : { year: training.year };
        found = { ...base(), name, programmeId: programme.id, ...year };
        keepCohort(found);
        fresh.cohorts.add(found);
      }
      fill(found, { startDate: training.start, endDate: training.end }, fresh.cohorts);
      return found.id;
    },
    course: (cohortId) => {
      const cohort = cohortsById.get(cohortId);
      const programme = cohort && programmesById.get(cohort.programmeId);
      if (!cohort || !programme) return undefined;
      return {
        skill: programme.skill ?? programme.name,
        cohort: cohort.name === UNNAMED ? undefined : cohort.name,
        year: cohort.year,
      };
    },
    save: async () => {
      await upsertRows(
        db,
        'organisations',
        [...fresh.organisations].map((record) => organisationRow(record, version)),
      );
      await upsertRows(
        db,
        'programmes',
        [...fresh.programmes].map((record) => programmeRow(record, version)),
      );
      await upsertRows(
        db,
        'cohorts',
        [...fresh.cohorts].map((record) => cohortRow(record, version)),
      );
      for (const set of Object.values(fresh)) set.clear();
    },
  };
}
