import { publishedResources, type Capabilities, type PublishedRecords } from '@guyub/core/adapter';
import type { Mapping } from '../mapping/index.ts';
import { everything } from '../shared/published-rows.ts';

/**
 * Everything, as of all rows in memory.
 *
 * @param mapping undefined while it is a file that has not been read: a resource that it turns out not to name is
 *   `unsupported` then
 */
export const capabilitiesOf = (mapping: Mapping | undefined): Capabilities<PublishedRecords> =>
  everything(mapping ? Object.keys(mapping.resources) : publishedResources());
