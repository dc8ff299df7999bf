export type { HireFormWords } from '../../locales/hire-form-words.ts';
export type { HireOutcomeWords } from '../../locales/hire-outcome-words.ts';
export type { Problem } from '../../shared/form/form.ts';
export { problemsOf } from './check-draft.ts';
export { emptyDraft, emptyItem, MOST_ITEMS, toInput, type Draft, type DraftItem } from './draft.ts';
export { labelOf } from './label-of.ts';
export { usualReplyBy } from './reply-by.ts';
export { requestWords, type RequestWords } from './request-words.ts';
