import { isGuyubError, type PublishedJob } from '@guyub/core';
import { applicationInput } from '@guyub/core/hiring/schemas';
import type { Problem } from '@guyub/widgets/hire-local/form';
import {
  applicationProblems,
  toApplication,
  type ApplicationDraft,
  type JobMoreWords,
} from '@guyub/widgets/page';
import type { Ask } from '../../app/answer.ts';
import type { Hiring } from '../../store/hiring/hiring.ts';
import { refusalOf, type Refused } from '../form/refused.ts';
import { wishOfForm } from '../form/wish.ts';
import type { FormWords } from '../form/words.ts';

interface Filled {
  readonly job: PublishedJob;
  readonly words: JobMoreWords;
  readonly own: FormWords & { readonly sentBefore: string; readonly forbidden: string };
  readonly draft: ApplicationDraft;
  /** What stood in the field that nobody sees. */
  readonly trap: string;
  readonly token: string;
}

/** What was typed, by the names of the fields. */
export function draftOf(sent: URLSearchParams): ApplicationDraft {
  const said = (name: keyof ApplicationDraft) => (sent.get(name) ?? '').slice(0, 4000);
  return { name: said('name'), telephone: said('telephone'), email: said('email'), message: said('message') };
}

/** The same checks as in the element, then as the API makes them. @returns why it was not sent */
export async function sendApplication(
  c: Ask,
  hiring: Hiring,
  { job, words: { wrong }, own, draft, trap, token }: Filled,
  trustProxy: boolean,
): Promise<Refused | undefined> {
  const problems: readonly Problem[] = [
    ...applicationProblems(draft, wrong),
    ...(trap ? [{ field: 'website', message: own.trapped }] : []),
  ];
  if (problems.length > 0) return { status: 400, problems, notice: '', fresh: false };
  try {
    const input = toApplication(job.id, draft);
    const wish = { path: '/pages/job-board/apply', schema: applicationInput, input, token, trustProxy };
    const { value, by } = wishOfForm(c, wish);
    await hiring.jobs.apply(value, by);
    return undefined;
  } catch (error) {
    if (!isGuyubError(error)) throw error;
    return refusalOf(error, { ...own, refused: wrong.refused });
  }
}
