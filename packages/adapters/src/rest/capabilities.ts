import type { Capabilities, PublishedRecords } from '@guyub/core/adapter';
import { foreignCapabilities } from '../shared/foreign-source.ts';
import type { Source } from './sources.ts';

/** One value of a column, or several where the preset knows how they are joined. */
export const capabilitiesOf = (sources: ReadonlyMap<string, Source>): Capabilities<PublishedRecords> =>
  foreignCapabilities(sources, ({ shape, search }) => ({
    ops: () => ('join' in shape.filter ? ['eq', 'in'] : ['eq']),
    text: search !== undefined,
  }));
