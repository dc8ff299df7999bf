import type { Capabilities, PublishedRecords } from '@guyub/core/adapter';
import { isNumeric } from '../shared/column-conditions.ts';
import { foreignCapabilities } from '../shared/foreign-source.ts';
import type { Source } from './sources.ts';

/** Ranges of numbers only: texts stand in the order of the database's own language. */
export const capabilitiesOf = (sources: ReadonlyMap<string, Source>): Capabilities<PublishedRecords> =>
  foreignCapabilities(sources, (source) => ({
    ops: (field) =>
      isNumeric(source, field) && !source.filters.get(field)?.includes('.')
        ? ['eq', 'in', 'exists', 'range']
        : ['eq', 'in', 'exists'],
    text: source.search !== undefined,
    ...(source.filters.size > 0 && { or: 'any' as const }),
  }));
