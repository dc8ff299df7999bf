import type { Capabilities, PublishedRecords } from '@guyub/core/adapter';
import { foreignCapabilities } from '../shared/foreign-source.ts';
import type { Source } from './sources.ts';

/** Ids and terms, one or several. No order: WordPress breaks ties anew for each page. */
export const capabilitiesOf = (sources: ReadonlyMap<string, Source>): Capabilities<PublishedRecords> =>
  foreignCapabilities(sources, ({ search }) => ({ ops: () => ['eq', 'in'], text: search }));
