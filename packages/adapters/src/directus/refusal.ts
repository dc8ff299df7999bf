import { GuyubError } from '@guyub/core/adapter';
import type { ForeignAnswer } from '../shared/fetch-foreign.ts';
import type { Source } from './sources.ts';

/** Directus's words stay behind; the column that it speaks of is repeated where it is one of ours. */
export function refusal(source: Source, { body, error, status }: ForeignAnswer): GuyubError {
  const at = `resources.${source.resource}`;
  if (status !== 403) return error!;
  const { errors } = (body ?? {}) as { readonly errors?: readonly { extensions?: { reason?: unknown } }[] };
  const column = /access field "([\w-]+)"/.exec(String(errors?.[0]?.extensions?.reason))?.[1];
  const ours = [...source.asked, ...source.filters.values(), ...source.sort.values()].some((path) =>
    path.split('.').includes(column ?? ''),
  );
  return new GuyubError(
    'forbidden',
    `Directus does not show ${ours ? `"${column}" of ${at}` : at} to this role. Whether it is there it does not say.`,
    { adapter: 'directus', status },
  );
}
