import type { Pages, PagesOptions } from './options.ts';

/** Loaded only where there are pages: they bring elements, and what draws them. */
export async function openPages(
  options: Partial<Pick<PagesOptions, 'url' | 'file' | 'contact' | 'now'>> = {},
): Promise<Pages> {
  const [{ pageRoutes }, { builtFiles }] = await Promise.all([
    import('./pages.ts'),
    import('./files/built.ts'),
  ]);
  const { file = builtFiles() } = options;
  return (gateway) => pageRoutes({ ...options, ...gateway, file });
}
