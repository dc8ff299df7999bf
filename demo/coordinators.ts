import type { Hiring, Store } from '@guyub/gateway';
import type { Workbook } from './workbooks.ts';

export interface CoordinatorLink {
  /** `kemendagri:35.27` */
  readonly region: string;
  /** Name of the regency. */
  readonly name: string;
  readonly link: string;
}

/** What `guyub token --coordinator` prints, for each regency of the workbooks. */
export async function coordinatorLinks(
  store: Store,
  { doors }: Hiring,
  books: readonly Workbook[],
): Promise<readonly CoordinatorLink[]> {
  const codes = [...new Set(books.map(({ region }) => region))];
  return Promise.all(
    codes.map(async (code) => {
      const region = `kemendagri:${code}`;
      const { value } = await store.get('regions', region);
      const subject = {
        kind: 'coordinator',
        region,
        subject: 'koordinator-contoh',
        name: 'Koordinator',
      } as const;
      const { link } = await doors.link(subject);
      return { region, name: value['name'] as string, link };
    }),
  );
}
