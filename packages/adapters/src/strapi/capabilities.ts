import type { Capabilities, PublishedRecords } from '@guyub/core/adapter';
import { isNumeric } from '../shared/column-conditions.ts';
import { foreignCapabilities } from '../shared/foreign-source.ts';
import type { Source } from './sources.ts';

export const capabilitiesOf = (sources: ReadonlyMap<string, Source>): Capabilities<PublishedRecords> =>
  foreignCapabilities(sources, (source) => ({
    ops: (field) => (isNumeric(source, field) ? ['eq', 'in', 'range'] : ['eq', 'in']),
    text: source.search,
  }));
