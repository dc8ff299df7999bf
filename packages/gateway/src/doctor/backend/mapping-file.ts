import { parseMapping, type Mapping, type Zone } from '@guyub/adapters/mapping';
import type { Proposal } from './propose.ts';
import { gated } from './resource.ts';
import { absent, needed } from './targets.ts';

export interface Standing {
  readonly region: string;
  readonly zone: Zone;
  /** Where in a row the record stands. */
  readonly path: string | undefined;
  /** For a backend that does not say when a row was changed. */
  readonly now: string;
}

/** The proposal as the file that adapters read. What is missing is named in it, and shows nobody. */
export function mappingOf(
  { resource, fields, madeId, consents }: Proposal,
  { region, zone, path, now }: Standing,
): Mapping {
  const rules: Record<string, unknown> = Object.fromEntries(fields.map(({ field, rule }) => [field, rule]));
  if (madeId !== undefined) rules['id'] = madeId;
  for (const [field, what] of Object.entries(needed[resource])) rules[field] ??= absent(what);
  if (resource === 'jobs') rules['kind'] ??= { default: 'vacancy' };
  rules['updatedAt'] ??= { default: now };
  const answers = Object.fromEntries([...consents].map(([purpose, { column }]) => [purpose, column.path]));
  return parseMapping(
    {
      region,
      zone,
      resources: {
        [resource]: {
          ...(path !== undefined && { path }),
          ...(gated.has(resource) && { consents: { publication: absent('kolom persetujuan'), ...answers } }),
          fields: rules,
        },
      },
    },
    'Usulan pemetaan',
  );
}
