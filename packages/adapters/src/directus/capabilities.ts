import type { Capabilities, PublishedRecords } from '@guyub/core/adapter';
import { kindOf, type MappedResource, type Mapping } from '../mapping/index.ts';
import { foreignCapabilities } from '../shared/foreign-source.ts';
import type { Source } from './sources.ts';

/** One value or several, and of numbers a range: how texts follow each other is the database's own affair. */
export const capabilitiesOf = (sources: ReadonlyMap<string, Source>): Capabilities<PublishedRecords> =>
  foreignCapabilities(sources, ({ mapping, resource, search }) => ({
    ops: (field) => (isNumeric(mapping, resource, field) ? ['eq', 'in', 'range'] : ['eq', 'in']),
    text: search,
  }));

export function isNumeric(mapping: Mapping, resource: MappedResource, field: string): boolean {
  const kind = kindOf(mapping, resource, field);
  return kind === 'number' || kind === 'year';
}
