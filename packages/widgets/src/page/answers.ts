import type { Client, ErrorCode } from '@guyub/core';

/** What a question was answered with; or that it was not, and why. */
type Answered = object | { readonly error: ErrorCode };

/** Questions with their answers, as they stand in a page. */
export type Answers = readonly (readonly [question: string, answer: Answered])[];

/** Both sides write a question the same way, because the same code asks. */
export const questionOf = (resource: string, query: unknown): string => JSON.stringify([resource, query]);

/** Writes down what is asked, and the answers. */
export class AnswerBook {
  readonly answers: (readonly [string, Answered])[] = [];
  readonly client: Client;
  readonly #running = new Set<Promise<unknown>>();
  #heard = 0;

  /** @param after where the first list that is asked for goes on */
  constructor(client: Client, after?: string) {
    let from = after;
    this.client = {
      ...client,
      // Without the signal: what has no page cannot go away.
      list: (resource, query) => {
        const page = from === undefined ? query.page : { ...query.page, after: from };
        from = undefined;
        return this.#write(
          questionOf(resource, query),
          client.list(resource, { ...query, page } as typeof query),
        );
      },
      get: (resource, id) => this.#write(questionOf(resource, id), client.get(resource, id)),
    };
  }

  /** Waits for all answers. @returns false when nothing was asked since the last time */
  async settled(): Promise<boolean> {
    await Promise.allSettled(this.#running);
    // Until those who asked have heard it.
    await new Promise((resolve) => setTimeout(resolve));
    const before = this.#heard;
    this.#heard = this.answers.length;
    return this.#heard > before;
  }

  #write<T extends object>(question: string, running: Promise<T>): Promise<T> {
    this.#running.add(running);
    return running
      .then(
        (answer) => {
          this.answers.push([question, answer]);
          return answer;
        },
        (error: { readonly code?: ErrorCode }) => {
          this.answers.push([question, { error: error.code ?? 'unavailable' }]);
          throw error;
        },
      )
      .finally(() => this.#running.delete(running));
  }
}
