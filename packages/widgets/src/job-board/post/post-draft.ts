import type { JobCard, PostingInput } from '@guyub/core/jobs';
import type { JobCardWords } from '../../locales/job-card-words.ts';
import type { JobPostWords } from '../../locales/job-post-words.ts';
import { contactChecks, problemsIn, said } from '../../shared/form/checks.ts';
import type { Problem } from '../../shared/form/form.ts';
import { phoneOf } from '../../shared/form/numbers.ts';
import { cardProblems, newCardDraft, toCard, type CardDraft } from '../../shared/job-card/card-draft.ts';
import { payInWords } from '../../shared/job-card/pay.ts';

/** A card, and whom to ask about it. */
export interface PostDraft extends CardDraft {
  readonly contactName: string;
  readonly telephone: string;
  readonly email: string;
}

/** Steps to fill in. */
export const STEPS = 3;

export const emptyPost = (today: string): PostDraft => ({
  ...newCardDraft('vacancy', today),
  contactName: '',
  telephone: '',
  email: '',
});

/** The step on which a field stands. */
export const stepOf = (field: string): number =>
  /^(kind|title|employer|description|requirements|skill)$/.test(field)
    ? 0
    : /^(contactName|telephone|email)$/.test(field)
      ? 2
      : 1;

export const postProblems = (
  step: number,
  draft: PostDraft,
  { card, post, today }: { readonly card: JobCardWords; readonly post: JobPostWords; readonly today: string },
): readonly Problem[] =>
  step === 2
    ? problemsIn([
        ['contactName', said(draft.contactName, post.wrong)],
        ...contactChecks(draft.telephone, draft.email, post.wrong),
      ])
    : cardProblems(card, draft, today).filter(({ field }) => stepOf(field) === step);

/** Of a draft that has passed its checks. */
export function toPosting(draft: PostDraft, region: string): PostingInput {
  const telephone = phoneOf(draft.telephone);
  const email = draft.email.trim();
  return {
    card: toCard(draft, region),
    contactName: draft.contactName.trim(),
    ...(telephone && { telephone }),
    ...(email && { email }),
  };
}

/** For the organisation's own ways. */
export function postingText(card: JobCardWords, post: JobPostWords, job: JobCard, draft: PostDraft): string {
  const line = (label: string, value: string | undefined) => (value ? `${label}: ${value}` : undefined);
  return [
    `*${post.posting}: ${job.title}*`,
    line(card.employer, job.employer),
    line(card.pay, payInWords(card, job) ?? card.noPay),
    line(card.openings, String(job.openings)),
    line(card.subdistrict, job.subdistrict),
    line(card.validThrough, job.validThrough),
    job.description,
    line(card.requirements, job.requirements),
    line(card.applyUrl, job.applyUrl),
    line(
      post.contactName,
      [draft.contactName.trim(), draft.telephone.trim(), draft.email.trim()].filter(Boolean).join(', '),
    ),
  ]
    .filter(Boolean)
    .join('\n');
}
