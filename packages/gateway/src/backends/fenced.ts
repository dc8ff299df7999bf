import {
  allowPublished,
  GuyubError,
  isGuyubError,
  scrubDeep,
  type Adapter,
  type ErrorCode,
  type Page,
  type PublishedRecords,
  type Query,
} from '@guyub/core';
import type { Plain } from '../store/schema.ts';
import type { Rests } from './rests.ts';

/** What an adapter says to those who must not be told more. */
const passing = new Set<ErrorCode>([
  'network',
  'timeout',
  'unavailable',
  'rate-limited',
  'bad-response',
  'invalid',
]);

/**
 * An adapter as the gateway uses it: what comes in is published fields and nothing else, whatever the adapter made of its
 * backend; no error says what a backend said; and one that fails is left alone for a while.
 *
 * @param name of the backend, as in its configuration
 */
export function fenced(
  name: string,
  adapter: Adapter<PublishedRecords>,
  rests: Rests,
): Adapter<PublishedRecords> {
  async function ask<T>(plain: boolean, signal: AbortSignal, run: () => Promise<T>): Promise<T> {
    if (rests.left() > 0) throw away(name);
    try {
      const answer = await run();
      rests.answered();
      return answer;
    } catch (error) {
      const said: unknown = signal.aborted ? signal.reason : error;
      if (isGuyubError(said)) {
        // A visitor's words may make a backend stumble, and must not close it for all others.
        const sure = plain || ['network', 'timeout', 'rate-limited'].includes(said.code);
        if (passing.has(said.code)) rests.failed(said, sure);
        else if (plain && said.code !== 'stale-cursor') rests.refused(said);
        if (signal.aborted) throw said;
      } else if (signal.aborted) throw said;
      throw translated(name, said);
    }
  }

  return {
    ...adapter,
    name,
    list: (async (query: Query, call) =>
      ask(isPlain(query), call.signal, async () => {
        const page = (await adapter.list(query as never, call)) as unknown as Page<Plain>;
        return {
          ...page,
          items: page.items.map((item) => published(query.resource, item)),
          facets: scrubDeep(page.facets),
        };
      })) as Adapter<PublishedRecords>['list'],
    get: async (resource, id, call) => {
      const stored = await ask(false, call.signal, () =>
        adapter.get(resource, id, call).catch((error: unknown) => {
          if (isGuyubError(error) && error.code === 'not-found') return undefined;
          throw error;
        }),
      );
      if (stored) return { ...stored, value: published(resource, stored.value) as never };
      throw new GuyubError('not-found', `There is no such record in "${resource}".`, { adapter: name });
    },
  };
}

/** Photos are files of a gateway, and not of this one. */
function published(resource: string, record: unknown): Plain {
  const { photos: _, ...rest } = allowPublished<Plain>(resource, record);
  return rest;
}

const isPlain = ({ text, where, refine }: Query): boolean =>
  !text && !where && Object.keys(refine ?? {}).length === 0;

const away = (name: string, cause?: unknown) =>
  new GuyubError('unavailable', `The source "${name}" does not answer now.`, { adapter: name, cause });

function translated(name: string, error: unknown): unknown {
  if (!isGuyubError(error) || error.code === 'stale-cursor') return error;
  if (passing.has(error.code)) return away(name, error);
  // E.g. one record out of a list that is too long to be read for it.
  if (error.code === 'unsupported')
    return new GuyubError('unsupported', `The source "${name}" cannot be asked for this.`, {
      adapter: name,
      cause: error,
    });
  // It was decided there, or here: what was known before is not shown in its place.
  return new GuyubError('bad-response', `The source "${name}" does not let this gateway in.`, {
    adapter: name,
    cause: error,
  });
}
