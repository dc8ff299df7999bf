import type { ApplicationInput } from '@guyub/core/jobs';
import type { JobMoreWords } from '../../locales/job-more-words.ts';
import { contactChecks, identityIn, problemsIn, said } from '../../shared/form/checks.ts';
import type { Problem } from '../../shared/form/form.ts';
import { phoneOf } from '../../shared/form/numbers.ts';

export interface ApplicationDraft {
  readonly name: string;
  readonly telephone: string;
  readonly email: string;
  readonly message: string;
}

export const emptyApplication: ApplicationDraft = { name: '', telephone: '', email: '', message: '' };

export const applicationProblems = (
  { name, telephone, email, message }: ApplicationDraft,
  wrong: JobMoreWords['wrong'],
): readonly Problem[] =>
  problemsIn([
    ['name', said(name, wrong)],
    ...contactChecks(telephone, email, wrong),
    ['message', identityIn(message, wrong)],
  ]);

/** Of a draft that has passed its checks. */
export function toApplication(jobId: string, draft: ApplicationDraft): ApplicationInput {
  const telephone = phoneOf(draft.telephone);
  const [email, message] = [draft.email.trim(), draft.message.trim()];
  return {
    jobId,
    name: draft.name.trim(),
    ...(telephone && { telephone }),
    ...(email && { email }),
    ...(message && { message }),
  };
}

/** For the organisation's own ways. */
export const applicationText = (
  words: JobMoreWords,
  job: { readonly title: string; readonly employer: string },
  { name, telephone, email, message }: ApplicationDraft,
  url: string,
): string =>
  [
    `*${words.application}: ${job.title}*`,
    job.employer,
    `${words.from}: ${[name.trim(), telephone.trim(), email.trim()].filter(Boolean).join(', ')}`,
    message.trim(),
    url,
  ]
    .filter(Boolean)
    .join('\n');
