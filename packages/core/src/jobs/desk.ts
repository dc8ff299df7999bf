import type { Door } from '../hiring/desk.ts';
import type { JobReportInput } from '../model/application.ts';
import type { SeenApplication, SeenPosting } from '../model/private-records.ts';
import type { Advice } from './advise.ts';

/** A posting with all that belongs to it and that the door may see. */
export interface PostMatter {
  readonly posting: SeenPosting;
  readonly advice: readonly Advice[];
  readonly applications: readonly SeenApplication[];
  /** What visitors have reported; coordinators only. */
  readonly reports: readonly (Omit<JobReportInput, 'jobId'> & {
    /** ISO 8601 instant. */
    readonly at: string;
  })[];
  /** The employer's own page, ready to be forwarded; coordinators only. */
  readonly link?: string;
}

/** What an employer, or a coordinator, has on the job board: what waits for a yes first, then newest first. */
export interface PostDesk {
  readonly door: Door;
  readonly posts: readonly PostMatter[];
  /** For the next part. */
  readonly next: string | null;
  /** ISO 8601 instant. */
  readonly asOf: string;
}

/** A posting that has arrived, and the page on which its employer follows it. */
export interface SentPosting {
  readonly posting: SeenPosting;
  readonly link: string;
}
