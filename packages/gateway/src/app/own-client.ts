import { Hono } from 'hono';
import { httpAdapter } from '@guyub/adapters/http/adapter';
import { createDirectClient, type Client } from '@guyub/core';
import type { Env } from './answer.ts';
import { createCors } from './cors.ts';
import { createExchange } from './exchange.ts';
import { get } from './get.ts';
import { list } from './list.ts';
import type { Log } from './log.ts';
import type { SourceOf } from './source.ts';

/**
 * Asks this gateway as any visitor may, but without the way over the network: pages can show no more than the API
 * tells. Nothing is remembered here, so that what is withdrawn is gone with the next question. What fails is logged as ever.
 */
export function ownClient(sourceOf: SourceOf, log: Log | undefined): Client {
  const exchange = createExchange({
    cors: createCors([]),
    rateLimit: undefined,
    trustProxy: false,
    // The page is the request; that it asked here is no line of its own.
    log: log && { ...log, request: () => {} },
  });
  const api = new Hono<Env>();
  api.get('/v1/:resource', exchange('/v1/:resource', list(sourceOf)));
  api.get('/v1/:resource/:id', exchange('/v1/:resource/:id', get(sourceOf)));
  const fetch = async (address: string | URL | Request, init?: RequestInit) =>
    api.fetch(new Request(address, init));
  return createDirectClient({
    adapter: httpAdapter({ url: 'http://gateway.invalid', fetch }),
    retries: 0,
    maxAgeMs: 0,
  });
}
