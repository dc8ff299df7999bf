import { applyRoutes } from './apply/apply.ts';
import { builderRoutes } from './builder.ts';
import { doctorRoutes } from './doctor/doctor.ts';
import { drawnRoutes } from './drawn/routes.ts';
import { feedRoutes } from './feeds/feeds.ts';
import { fileRoutes } from './files/files.ts';
import type { PageRoutes, PagesOptions } from './options.ts';
import { posterRoutes } from './poster/poster.ts';
import { quoteRoutes } from './quote/quote.ts';

export type { PageRoutes, PagesOptions } from './options.ts';

/** Pages for people beside the API for programs; each feature brings its own routes, by `GET /pages/…`. */
export const pageRoutes = (options: PagesOptions): PageRoutes => ({
  ...applyRoutes(options),
  ...builderRoutes(options),
  ...doctorRoutes(options),
  ...drawnRoutes(options),
  ...feedRoutes(options),
  ...fileRoutes(options),
  ...posterRoutes(options),
  ...quoteRoutes(options),
});
