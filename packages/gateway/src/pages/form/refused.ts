import type { GuyubError } from '@guyub/core';
import type { Problem } from '@guyub/widgets/hire-local/form';

/** It was not sent: why, at which fields, and whether the form may be used again. */
export interface Refused {
  readonly status: number;
  readonly problems: readonly Problem[];
  readonly notice: string;
  readonly fresh: boolean;
  readonly retryAfterMs?: number | undefined;
}

interface RefusedWords {
  /** Beside a field that only the server found wrong. */
  readonly refused: string;
  /** Another one was sent with this form. */
  readonly sentBefore: string;
  readonly unavailable: string;
  /** What to do about it. */
  readonly forbidden: string;
}

export function refusalOf({ code, issues, message, retryAfterMs }: GuyubError, words: RefusedWords): Refused {
  const none = { problems: [], fresh: false, retryAfterMs };
  switch (code) {
    case 'invalid': {
      const problems = issues.flatMap(({ path: [first, line, part] }) =>
        first === undefined
          ? []
          : [
              {
                field: first === 'items' ? `item-${line ?? 0}-${part ?? 'name'}` : String(first),
                message: words.refused,
              },
            ],
      );
      return { ...none, status: 400, problems, notice: problems.length > 0 ? '' : message };
    }
    case 'conflict':
      return issues.some(({ path }) => path[0] === 'Idempotency-Key')
        ? { ...none, status: 409, notice: words.sentBefore, fresh: true }
        : { ...none, status: 409, notice: message };
    case 'rate-limited':
      return { ...none, status: 429, notice: message };
    case 'forbidden':
      return { ...none, status: 403, notice: `${message} ${words.forbidden}` };
    case 'not-found':
      return { ...none, status: 404, notice: message };
    default:
      return { ...none, status: 503, notice: words.unavailable };
  }
}
