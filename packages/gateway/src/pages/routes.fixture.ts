import { Hono } from 'hono';
import type { Env } from '../app/answer.ts';
import { createCors } from '../app/cors.ts';
import { createExchange } from '../app/exchange.ts';
import type { PageRoutes } from './options.ts';

/** Some of the pages as a gateway serves them. */
export function overRoutes(routes: PageRoutes): Hono<Env> {
  const exchange = createExchange({
    cors: createCors([]),
    rateLimit: undefined,
    trustProxy: false,
    log: undefined,
  });
  const app = new Hono<Env>();
  for (const [route, handle] of Object.entries(routes)) {
    const [method, path] = route.split(' ') as [string, string];
    app.on(method, path, exchange(path, handle));
  }
  return app;
}
