import { isGuyubError } from '@guyub/core';
import type { QuoteRequestInput, SentRequest } from '@guyub/core/hiring';
import { quoteRequestInput } from '@guyub/core/hiring/schemas';
import { queryKey } from '@guyub/core';
import {
  problemsOf,
  toInput,
  type Draft,
  type Problem,
  type RequestWords,
} from '@guyub/widgets/hire-local/form';
import type { Ask } from '../../app/answer.ts';
import { hashOf, refuseUnfit } from '../../app/hiring/wish.ts';
import { checked, tidy } from '../../app/json-body.ts';
import { clientAddress } from '../../app/rate-limit.ts';
import type { Hiring } from '../../store/hiring/hiring.ts';
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

/** What became of it. Not sent: why, at which fields, and whether the form may be used again. */
export type Outcome =
  | { readonly sent: SentRequest }
  | {
      readonly status: number;
      readonly problems: readonly Problem[];
      readonly notice: string;
      readonly fresh: boolean;
      readonly retryAfterMs?: number | undefined;
    };

/** The same checks as in the element, then as the API makes them; the token of the form is its idempotency key. */
export async function sendForm(
  c: Ask,
  hiring: Hiring,
  filled: Filled,
  trustProxy: boolean,
): Promise<Outcome> {
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
    const value: QuoteRequestInput = checked(quoteRequestInput, JSON.parse(JSON.stringify(input), tidied));
    refuseUnfit(value);
    const { value: sent } = await hiring.send(value, {
      key: hashOf(token),
      bodyHash: hashOf(`POST /pages/hire-local ${queryKey({ value })}`),
      proof: undefined,
      form: token,
      address: clientAddress(c, trustProxy),
    });
    return { sent };
  } catch (error) {
    if (!isGuyubError(error)) throw error;
    return refusalOf(error, words, own);
  }
}

const tidied = (_: string, value: unknown): unknown => (typeof value === 'string' ? tidy(value) : value);

function refusalOf(
  error: Error & {
    code: string;
    issues: readonly { readonly path: readonly (string | number)[] }[];
    retryAfterMs?: number | undefined;
  },
  { form, outcome }: RequestWords,
  own: QuoteWords,
): Outcome {
  const { code, issues, message, retryAfterMs } = error;
  const none = { problems: [], fresh: false, retryAfterMs };
  switch (code) {
    case 'invalid': {
      const problems = issues.flatMap(({ path: [first, line, part] }) =>
        first === undefined
          ? []
          : [
              {
                field: first === 'items' ? `item-${line ?? 0}-${part ?? 'name'}` : String(first),
                message: form.wrong.refused,
              },
            ],
      );
      return { ...none, status: 400, problems, notice: problems.length > 0 ? '' : message };
    }
    case 'conflict':
      return { ...none, status: 409, notice: own.sentBefore, fresh: true };
    case 'rate-limited':
      return { ...none, status: 429, notice: message };
    case 'forbidden':
      return { ...none, status: 403, notice: `${message} ${outcome.refusedHelp('forbidden')}` };
    default:
      return { ...none, status: 503, notice: own.unavailable };
  }
}
