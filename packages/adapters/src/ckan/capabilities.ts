import type { Capabilities, PublishedRecords } from '@guyub/core/adapter';
import { foreignCapabilities } from '../shared/foreign-source.ts';
import type { Source } from './sources.ts';

/** One value of a column, or several. Ranges came with 2.12, and nobody says beforehand which version answers. */
export const capabilitiesOf = (sources: ReadonlyMap<string, Source>): Capabilities<PublishedRecords> =>
  foreignCapabilities(sources, ({ search }) => ({ ops: () => ['eq', 'in'], text: search }));
