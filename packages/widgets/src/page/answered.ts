import type { Client, ErrorCode } from '@guyub/core';
import { clientFor } from '../shared/source.ts';
import { questionOf, type Answers } from './answers.ts';

type Answered = Element & { readonly source: string | undefined; client: Client | undefined };
type Brought = { readonly answers: Answers; readonly page?: unknown };
type Known = Partial<Record<'asOf' | 'items' | 'error', unknown>>;

const scriptIn = (element: Element): Element | null => element.querySelector('[data-guyub-answers]');

/** Its page brings answers along. */
export const isAnswered = (element: Element): boolean => Boolean(scriptIn(element));

/**
 * Gives an element the answers that its page brings along, each to be used once. Where the page brings something else, the
 * network is asked as ever.
 *
 * @returns what else it brings
 */
export function answered(element: Answered): unknown {
  const text = !element.client && element.source && scriptIn(element)?.textContent;
  if (!text) return;
  try {
    const { answers, page } = JSON.parse(text) as Brought;
    element.client = answeredBy(clientFor(element.source), new Map(answers));
    return page;
  } catch (error) {
    console.error(error);
  }
}

/** @throws what does not look like answers: dated, so that it can be shown how old they are, and each row with an id */
function answeredBy(client: Client, left: Map<string, Known>): Client {
  for (const { asOf, items, error } of left.values()) {
    if (!error) new Date(asOf as string).toISOString();
    (items as undefined | readonly { readonly id: string }[])?.map(({ id }) => id.trim());
  }
  const from =
    (ask: 'list' | 'get') =>
    async (...asked: readonly [resource: string, query: unknown, options?: object]): Promise<never> => {
      const question = questionOf(asked[0], asked[1]);
      const answer = left.get(question);
      left.delete(question);
      if (answer?.error) throw Object.assign(new Error(), { code: answer.error as ErrorCode });
      return (answer ?? (client[ask] as (...asked: unknown[]) => unknown)(...asked)) as never;
    };
  return { ...client, list: from('list'), get: from('get') };
}
