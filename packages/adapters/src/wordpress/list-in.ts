import { GuyubError, type Plain } from '@guyub/core/adapter';
import type { ForeignAnswer } from '../shared/fetch-foreign.ts';
import { isCount, isPlain } from '../shared/plain.ts';

/** @throws GuyubError for a failure, and for what is no list */
export function listIn(answer: ForeignAnswer): readonly Plain[] {
  const { body, error, status } = answer;
  if (codeOf(answer) === 'rest_no_route')
    throw new GuyubError(
      'not-found',
      'WordPress gives no such list. "type" and taxonomies are named by their rest_base, and registered with show_in_rest.',
      { adapter: 'wordpress', status },
    );
  if (error) throw error;
  if (Array.isArray(body) && body.every(isPlain)) return body;
  throw new GuyubError(
    'bad-response',
    'The answer is no list of WordPress. Is "url" the address of the site?',
    {
      adapter: 'wordpress',
      status,
    },
  );
}

/** WordPress's own name for what went wrong. */
export const codeOf = ({ body, error }: ForeignAnswer): unknown =>
  error && isPlain(body) ? body['code'] : undefined;

/** A count in the headers, which a proxy may have taken away. */
export function countIn(
  { headers }: ForeignAnswer,
  name: 'x-wp-total' | 'x-wp-totalpages',
): number | undefined {
  const count = headers.get(name);
  return isCount(count) ? Number(count) : undefined;
}
