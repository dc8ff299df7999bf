import type { Client } from '@guyub/core';
import { regionId } from '@guyub/widgets/embed';

/** A page is complete without it. */
export async function regionName(client: Client, region: string | undefined): Promise<string | undefined> {
  const id = regionId(region);
  if (id === undefined) return undefined;
  return client.get('regions', id).then(
    ({ value }) => value.name,
    () => undefined,
  );
}
