import { GuyubError, type PublishedRegion } from '@guyub/core';
import type { PagesOptions } from '../options.ts';

/** Most sub-districts of one regency, and regencies of one gateway, that are listed. */
export const MOST = 100;

/** Only regencies are asked in. */
export const regencyOf = (client: PagesOptions['client'], id: string): Promise<PublishedRegion | undefined> =>
  client.get('regions', id).then(
    ({ value }) => (value.level === 'regency' ? value : undefined),
    (error: unknown) => {
      if (error instanceof GuyubError && ['not-found', 'invalid'].includes(error.code)) return undefined;
      throw error;
    },
  );

export async function placesOf(client: PagesOptions['client'], region: string): Promise<readonly string[]> {
  const district = { op: 'eq', field: 'level', value: 'district' } as const;
  const within = { op: 'eq', field: 'parent', value: region } as const;
  const { items } = await client.list('regions', {
    where: { op: 'and', of: [district, within] },
    page: { size: MOST },
  });
  return items.map(({ name }) => name).sort((a, b) => a.localeCompare(b, 'id'));
}
