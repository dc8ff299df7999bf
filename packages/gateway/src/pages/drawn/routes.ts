import type { PageRoutes, PagesOptions } from '../options.ts';
import { drawnNames } from './kinds.ts';
import { listPage } from './list-page.ts';
import { recordPage } from './record-page.ts';

/** `/pages/{element}`, `/pages/{element}/{id}`, and the same for frames. */
export const drawnRoutes = (options: PagesOptions): PageRoutes => ({
  ...Object.fromEntries(
    drawnNames.flatMap((name) =>
      [false, true].flatMap((isFrame) => {
        const path = `GET /${isFrame ? 'frames' : 'pages'}/${name}`;
        return [
          [path, listPage(name, options, isFrame)],
          [`${path}/:id`, recordPage(name, options, isFrame)],
        ];
      }),
    ),
  ),
  // Browsers ask for it by themselves.
  'GET /favicon.ico': () => ({ status: 204, body: null, headers: { 'Cache-Control': 'max-age=86400' } }),
});
