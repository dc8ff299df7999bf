import { GuyubError } from '@guyub/core/adapter';
import type { ForeignAnswer } from '../shared/fetch-foreign.ts';
import type { Source } from './sources.ts';

/** Directus's words stay behind; the column that it speaks of is repeated where it is one of ours. */
export function refusal(source: Source, { body, error, status }: ForeignAnswer): GuyubError {
  const at = `resources.${source.resource}`;
  if (status !== 403) return error!;
  const [said] = (body as { errors?: readonly { extensions?: { reason?: unknown } }[] } | null)?.errors ?? [];
  const column = /access field "([\w-]+)"/.exec(String(said?.extensions?.reason))?.[1];
  const ours = [...source.asked, ...source.filters.values(), ...source.sort.values()].some((path) =>
    path.split('.').includes(column ?? ''),
  );
  return new GuyubError(
    'forbidden',
    ours
      ? `Directus has no column "${column}" for ${at}, or does not show it to this role.`
      : `Directus does not show ${at}, or one of the columns that the mapping names. It does not say whether they are there.`,
    { adapter: 'directus', status },
  );
}
