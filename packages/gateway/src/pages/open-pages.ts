import type { Pages, PagesOptions } from './options.ts';

/** Loaded only where there are pages: they bring elements, and what draws them. */
export async function openPages(
  options: Partial<Pick<PagesOptions, 'url' | 'file' | 'contact' | 'now'>> = {},
): Promise<Pages> {
  const [{ pageRoutes }, { refusals }, { builtFiles }] = await Promise.all([
    import('./pages.ts'),
    import('./refusals.ts'),
    import('./files/built.ts'),
  ]);
  const { file = builtFiles() } = options;
  return (gateway) => ({
    routes: pageRoutes({ ...options, ...gateway, file }),
    inWords: refusals(gateway.allowedOrigins),
  });
}
