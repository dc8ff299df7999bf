import { commonWordsInEnglish } from './common-words-en.ts';
import type { JobBoardWords } from './job-board-words.ts';
import { jobTermsInEnglish } from './job-terms-en.ts';

export const words: JobBoardWords = {
  ...jobTermsInEnglish,
  ...commonWordsInEnglish,
  title: 'Job board',
  search: 'Search',
  searchLabel: 'Search work, trade, employer or sub-district',
  jobs: (count) => (count === '1' ? '1 job' : `${count} jobs`),
  atLeast: (count) => `At least ${count}`,
  about: (count) => `About ${count}`,
  everyKind: 'All',
  filter: 'Filter',
  filters: { skill: 'Trade', subdistrict: 'Sub-district', employmentType: 'Kind of employment' },
  every: { skill: 'Every trade', subdistrict: 'Every sub-district', employmentType: 'Every kind' },
  clear: 'Clear filters',
  sort: 'Sort',
  sorts: { fair: 'In turn', newest: 'Newest', closing: 'Closing soon' },
  best: 'Best match',
  near: 'Nearest',
  mended: (text) => `Showing results for “${text}”.`,
  relaxed: 'Nothing matches all the words. These come closest.',
  missing: (names) => `Not included: ${names} (out of reach at the moment).`,
  openings: (count) => (count === '1' ? '1 person wanted' : `${count} people wanted`),
  closes: (days, date) =>
    days <= 0
      ? 'Closes today'
      : days === 1
        ? 'Closes tomorrow'
        : days <= 14
          ? `Closes in ${days} days`
          : `Closes on ${date}`,
  over: 'Closed',
  filled: 'Filled',
  save: 'Save',
  saveThis: (title) => `Save ${title}`,
  isSaved: 'Saved',
  saved: (count) => `Saved (${count})`,
  savedHere: 'What you saved is in this browser only; nobody else sees it.',
  savedForNow: 'This browser keeps nothing. What you saved is lost when the page is closed.',
  share: 'Share',
  shareThis: (title) => `Share ${title}`,
  copied: 'Link copied',
  copyByHand: 'Copy this link:',
  openFailed: 'The details cannot be loaded yet. Press once more, or reload the page.',
  further: 'Show more',
  furtherFailed: 'The rest cannot be loaded yet.',
  post: 'Post a job',
  none: 'There is no work on this board yet',
  noneHelp: 'Vacancies, shared orders and calls for help appear here once they are posted.',
  noMatch: 'Nothing matches yet',
  noMatchHelp: 'Check the spelling, try a more general word, or clear the filters.',
  noSaved: 'You have not saved anything yet',
  noSavedHelp: 'Press “Save” on a card; it is then found here until it closes.',
  showAll: 'Show all',
  unavailable: 'The job board cannot be shown yet',
};
