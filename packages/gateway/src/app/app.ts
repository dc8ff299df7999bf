import { Hono } from 'hono';
import type { Front } from '../backends/front.ts';
import type { Hiring } from '../store/hiring/hiring.ts';
import type { Pages } from '../pages/options.ts';
import type { Store } from '../store/store.ts';
import { answerWith, bodyOf } from './body.ts';
import { createCors } from './cors.ts';
import { headerOf, type Ask, type Env } from './answer.ts';
import { createExchange } from './exchange.ts';
import { get } from './get.ts';
import { health } from './health.ts';
import { hiringRoutes, noHiring } from './hiring/routes.ts';
import { list } from './list.ts';
import type { Log } from './log.ts';
import { openapi } from './openapi.ts';
import { ownClient } from './own-client.ts';
import { photo } from './photo.ts';
import { problem } from './problem.ts';
import { createRateLimit, type RateLimitOptions } from './rate-limit.ts';
import { createSources } from './source.ts';

export interface AppOptions {
  readonly store: Store;
  /** Backends that have some of the records; default: the store has them all. */
  readonly front?: Front | undefined;
  /** What takes requests for quotes; default: this gateway takes none, and says so. */
  readonly hiring?: Hiring | undefined;
  /** Origins whose pages may ask, e.g. `https://sampangkab.go.id`; see `createCors`. Default: the same origin only. */
  readonly allowedOrigins?: readonly string[];
  /** false: none. Default: 200 at once, then 20 a second, for each address. */
  readonly rateLimit?: RateLimitOptions | false;
  /** Take the address from `X-Forwarded-For`: only behind a proxy that sets it. */
  readonly trustProxy?: boolean;
  /** Default: nothing is logged. */
  readonly log?: Log;
  /** false: answers are made anew each time. */
  readonly cache?: boolean;
  /** Pages for people, see `openPages`; default: none. */
  readonly pages?: Pages | undefined;
}

/**
 * The HTTP API as a Hono app: serve it alone, or mount it beside a site with `site.route('/', createApp(…))`.
 */
export function createApp({
  store,
  front,
  hiring,
  allowedOrigins = [],
  rateLimit = { burst: 200, perSecond: 20 },
  trustProxy = false,
  log,
  cache = true,
  pages,
}: AppOptions): Hono<Env> {
  const cors = createCors(allowedOrigins);
  const sourceOf = createSources(store, front, cache);
  const ofPages = pages?.({ client: ownClient(sourceOf, log), hiring, trustProxy, allowedOrigins });
  const exchange = createExchange({
    cors,
    rateLimit: rateLimit === false ? undefined : createRateLimit(rateLimit),
    trustProxy,
    log,
    inWords: ofPages?.inWords,
  });
  const description = bodyOf(openapi);
  const preflight = exchange('OPTIONS', (c: Ask) => ({
    status: 204,
    body: null,
    headers: { Allow: METHODS, ...cors.preflight(headerOf(c, 'origin')) },
  }));
  const nothing = exchange('(unknown)', (c: Ask) =>
    ['GET', 'HEAD'].includes(c.req.method)
      ? problem.of(404, 'not-found', 'There is nothing here. See /openapi.json for what there is.')
      : withAllow(
          problem.of(405, 'unsupported', 'This cannot be written here. See /openapi.json for what can.'),
        ),
  );

  const app = new Hono<Env>();
  app.get('/v1/photos/:id/:file', exchange('/v1/photos/:id/:file', photo(store)));
  const ofHiring = hiring ? hiringRoutes({ hiring, store, trustProxy }) : noHiring;
  for (const [route, handle] of Object.entries({ ...ofHiring, ...ofPages?.routes })) {
    const [method, path] = route.split(' ') as [string, string];
    app.on(method, path, exchange(path, handle));
  }
  app.get('/v1/:resource', exchange('/v1/:resource', list(sourceOf)));
  app.get('/v1/:resource/:id', exchange('/v1/:resource/:id', get(sourceOf)));
  app.get('/healthz', exchange('/healthz', health(store, front)));
  app.get(
    '/openapi.json',
    exchange('/openapi.json', (c) => answerWith(c, description)),
  );
  for (const path of ['/v1/*', '/healthz', '/openapi.json']) {
    app.options(path, preflight);
    app.on(['POST', 'PUT', 'PATCH', 'DELETE'], path, nothing);
  }
  // By name, and not `all`: where two routes fit, Hono answers through a chain of promises.
  // Also where this is mounted beside a site.
  const own = ['/v1', '/v1/:resource/:id/*', ...(ofPages ? ['/pages/*', '/frames/*'] : [])];
  for (const path of own) app.get(path, nothing);
  app.notFound(nothing);
  return app;
}

const METHODS = 'GET, HEAD, POST, PATCH, OPTIONS';
const withAllow = (answer: ReturnType<typeof problem.of>) => ({
  ...answer,
  headers: { ...answer.headers, Allow: METHODS },
});
