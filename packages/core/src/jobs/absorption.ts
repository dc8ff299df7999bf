/** What employers pledged to a programme beside what came of it. */
export interface ProgrammeAbsorption {
  readonly programmeId: string;
  readonly name: string;
  /** Openings of the jobs that were pledged to the programme. */
  readonly pledged: number;
  /** Graduates of it who were taken on, as employers told when a job was filled; null: too few to be told. */
  readonly realised: number | null;
}

/** A public, dated count; of organisations and numbers only. */
export interface Absorption {
  readonly region: string;
  /** ISO 8601 instant. */
  readonly asOf: string;
  /** Smallest number of people that is told. */
  readonly least: number;
  readonly programmes: readonly ProgrammeAbsorption[];
}

/** Smallest number of people that is told. */
export const LEAST_HIRES = 3;
