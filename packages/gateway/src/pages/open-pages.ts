import type { Pages, PagesOptions } from './options.ts';
import { pageCss } from './page-css.ts';
import { posterCss } from './poster/poster-css.ts';
import { formCss } from './quote/form-css.ts';

const styles: Readonly<Record<string, string>> = {
  'page.css': pageCss,
  'form.css': formCss,
  'poster.css': posterCss,
};

/** Loaded only where there are pages: they bring elements, and what draws them. */
export async function openPages(
  options: Partial<Pick<PagesOptions, 'url' | 'file' | 'contact' | 'now'>> = {},
): Promise<Pages> {
  const [{ pageRoutes }, { builtFiles }] = await Promise.all([
    import('./pages.ts'),
    import('./files/built.ts'),
  ]);
  const built = options.file ?? builtFiles();
  const encoder = new TextEncoder();
  const file: PagesOptions['file'] = async (name) =>
    Object.hasOwn(styles, name) ? encoder.encode(styles[name]) : built(name);
  return (gateway) => pageRoutes({ ...options, ...gateway, file });
}
