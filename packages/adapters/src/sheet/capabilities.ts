import { publishedResources, type Capabilities, type PublishedRecords } from '@guyub/core/adapter';
import { mappedFields } from '../mapping/mapped-fields.ts';
import type { Mapping } from '../mapping/mapping.ts';
import type { MappedResource } from '../mapping/shapes.ts';
import { everything } from '../shared/published-rows.ts';

/**
 * Everything of what the mapping fills, as of all rows in memory.
 *
 * @param mapping undefined while it is a file that has not been read: a resource that it turns out not to name is
 *   `unsupported` then, and a field that it does not fill is not counted
 */
export const capabilitiesOf = (mapping: Mapping | undefined): Capabilities<PublishedRecords> =>
  mapping
    ? everything(Object.keys(mapping.resources), (resource) =>
        mappedFields(mapping, resource as MappedResource),
      )
    : everything(publishedResources());
