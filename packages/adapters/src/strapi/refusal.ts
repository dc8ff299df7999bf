import { GuyubError } from '@guyub/core/adapter';
import { mappedPaths } from '../mapping/index.ts';
import type { ForeignAnswer } from '../shared/fetch-foreign.ts';
import type { Source } from './sources.ts';

/** Strapi's words stay behind; the column that it does not know is repeated where it is one of ours. */
export function refusal(source: Source, { body, error, status }: ForeignAnswer): GuyubError {
  const at = `resources.${source.resource}`;
  const fail = (code: GuyubError['code'], message: string) =>
    new GuyubError(code, message, { adapter: 'strapi', status });
  if (status === 400) {
    const key = (body as { error?: { details?: { key?: unknown } } } | null)?.error?.details?.key;
    const named = [
      ...mappedPaths(source.mapping, source.resource),
      ...source.filters.values(),
      ...source.sort.values(),
    ].some((path) => typeof key === 'string' && path.split('.').includes(key));
    return fail(
      'invalid',
      named
        ? `Strapi does not know "${String(key)}" of ${at}, or keeps it private.`
        : `Strapi does not accept the question about ${at}. Is each column there that the mapping names?`,
    );
  }
  if (status === 403) return fail('forbidden', `Strapi does not show ${at}. Its role, or that of the token, needs "find".`);
  if (status === 404) return fail('not-found', `Strapi has no list for ${at}. Is "type" written as in its address, in the plural?`);
  return error ?? fail('bad-response', `The answer about ${at} is not as Strapi writes it.`);
} // prettier-ignore
