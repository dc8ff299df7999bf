import type { Capabilities, PublishedRecords } from '@guyub/core/adapter';
import { foreignCapabilities } from '../shared/foreign-source.ts';
import type { Source } from './sources.ts';

/** Ranges of numbers only: texts stand in the order of the database's own language. */
export const capabilitiesOf = (sources: ReadonlyMap<string, Source>): Capabilities<PublishedRecords> =>
  foreignCapabilities(sources, ({ search, numbers, filters }) => ({
    ops: (field) =>
      numbers.has(field) && !filters.get(field)?.includes('.')
        ? ['eq', 'in', 'exists', 'range']
        : ['eq', 'in', 'exists'],
    text: search !== undefined,
    or: 'any',
  }));
