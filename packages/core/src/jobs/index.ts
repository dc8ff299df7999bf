export type {
  Application,
  ApplicationChange,
  ApplicationInput,
  JobReportInput,
} from '../model/application.ts';
export type { JobCard } from '../model/job.ts';
export type { Hires, Posting, PostingChange, PostingInput } from '../model/posting.ts';
export type { SeenApplication, SeenPosting } from '../model/private-records.ts';
export { LEAST_HIRES, type Absorption, type ProgrammeAbsorption } from './absorption.ts';
export { adviseOn, LONGEST_DAYS, type Advice } from './advise.ts';
export type { PostDesk, PostMatter, SentPosting } from './desk.ts';
