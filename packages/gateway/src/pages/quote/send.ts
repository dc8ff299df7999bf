import { isGuyubError } from '@guyub/core';
import type { SentRequest } from '@guyub/core/hiring';
import { quoteRequestInput } from '@guyub/core/hiring/schemas';
import {
  problemsOf,
  toInput,
  type Draft,
  type Problem,
  type RequestWords,
} from '@guyub/widgets/hire-local/form';
import type { Ask } from '../../app/answer.ts';
import type { Hiring } from '../../store/hiring/hiring.ts';
import { refusalOf, type Refused } from '../form/refused.ts';
import { wishOfForm } from '../form/wish.ts';
import type { Asked } from './asked.ts';
import type { QuoteWords } from './words.ts';

interface Filled {
  readonly asked: Asked & { readonly region: string };
  readonly words: RequestWords;
  readonly own: QuoteWords;
  readonly draft: Draft;
  readonly skill: string;
  /** What stood in the field that nobody sees. */
  readonly trap: string;
  readonly token: string;
  readonly today: string;
  readonly hasPlaces: boolean;
}

/** The same checks as in the element, then as the API makes them; the token of the form is its idempotency key. */
export async function sendForm(
  c: Ask,
  hiring: Hiring,
  filled: Filled,
  trustProxy: boolean,
): Promise<{ readonly sent: SentRequest } | Refused> {
  const { asked, words, own, draft, token, trap } = filled;
  const { wrong } = words.form;
  const skill = asked.skill || filled.skill.trim();
  const problems: Problem[] = [
    ...(skill ? [] : [{ field: 'skill', message: wrong.empty }]),
    ...[0, 1, 2].flatMap((step) => problemsOf(step, draft, wrong, filled.today, filled.hasPlaces)),
    ...(trap ? [{ field: 'website', message: own.trapped }] : []),
  ];
  if (problems.length > 0) return { status: 400, problems, notice: '', fresh: false };
  try {
    const input = toInput(draft, { region: asked.region, skill, personId: asked.person });
    const wish = { path: '/pages/hire-local', schema: quoteRequestInput, input, token, trustProxy };
    const { value, by } = wishOfForm(c, wish);
    const { value: sent } = await hiring.send(value, by);
    return { sent };
  } catch (error) {
    if (!isGuyubError(error)) throw error;
    return refusalOf(error, {
      ...own,
      refused: words.form.wrong.refused,
      forbidden: words.outcome.refusedHelp('forbidden'),
    });
  }
}
