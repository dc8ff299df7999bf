export type {
  Application,
  ApplicationChange,
  ApplicationInput,
  JobReportInput,
} from '../model/application.ts';
export type { JobCard } from '../model/job.ts';
export type { Hires, Posting, PostingChange, PostingInput } from '../model/posting.ts';
export { adviseOn, type Advice } from './advise.ts';
