export { AnswerBook, type Answers } from './answers.ts';
export { DirectoryPage } from './directory-page.ts';
export { JobBoardPage } from './job-board-page.ts';
export type { PageElement } from './page-element.ts';
// A browser fetches these once all is drawn; a server draws with them, so that nothing changes then.
export { laterStyles } from '../shared/later.styles.ts';
export { plainOf, type Params, type PlainPage } from './plain-page.ts';
export { ShowcasePage } from './showcase-page.ts';
// What is said of one person, job or product, for a page of its own.
export { personRows } from '../alumni-directory/person-rows.ts';
export type { Dictionary, PersonWords } from '../locales/dictionary.ts';
export { personWords } from '../locales/person-words.ts';
export type { JobBoardWords } from '../locales/job-board-words.ts';
export { jobMoreIn, type JobMoreWords } from '../locales/job-more-words.ts';
export { jobOutcomeIn } from '../locales/job-outcome-words.ts';
export {
  applicationProblems,
  emptyApplication,
  toApplication,
  type ApplicationDraft,
} from '../job-board/apply/application-draft.ts';
export { closing, isClosed, payText } from '../job-board/facts.ts';
export type { ShowcaseWords } from '../locales/showcase-words.ts';
export { showcaseMoreIn } from '../locales/showcase-more-words.ts';
export { madeBy, ordering, price } from '../showcase/facts.ts';
export { hoursInWords } from '../showcase/more/hours.ts';
export { photosOf } from '../showcase/pictures.ts';
