import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after } from 'node:test';
import { rest, type RestResource } from '@guyub/adapters/rest';
import { mapping, pages, people, type Answering } from './asked.fixture.ts';
import { createApp } from '../app/app.ts';
import { createLog } from '../app/log.ts';
import { listen } from '../app/listen.ts';
import { createOutbound } from '../outbound/outbound.ts';
import { testDatabase } from '../store/database.fixture.ts';
import { openBackend } from './backend.ts';
import { createFront } from './front.ts';
import { openUpstream } from './upstream.ts';

/** What the gateway knows and nobody else may. */
export const token = 'kunci-rahasia-7c1f';

const database = await testDatabase();
after(() => database.close());

export interface Standing {
  /** What the backend was asked since it was last told how to answer. */
  readonly asked: IncomingMessage[];
  serve(handler: Answering): void;
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  log(): string;
  /** The backend is gone. */
  leave(): void;
}

interface More {
  readonly maxAgeMs?: number;
  readonly timeoutMs?: number;
  readonly resource?: Partial<RestResource>;
}

/** A gateway that listens, before a backend that listens; nothing is kept ready unless it is asked to be. */
export async function standing({ maxAgeMs = 60_000, timeoutMs = 5_000, resource = {} }: More = {}): Promise<Standing> {
  let answer: Answering = pages(people(30));
  const asked: IncomingMessage[] = [];
  const server = createServer({ keepAliveTimeout: 120_000 }, (request, response) => {
    asked.push(request);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const outbound = createOutbound({ origins: [origin], allowPrivate: true });
  let logged = '';
  const log = createLog((text) => (logged += text));
  const upstream = openUpstream({
    name: 'disnaker',
    adapter: rest({
      preset: 'laravel',
      mapping,
      resources: { people: { url: `${origin}/api/alumni`, ...resource } },
      auth: { token },
      fetch: outbound.fetch,
    }),
    changed: (failing) => log.backend('disnaker', failing),
    maxAgeMs,
    timeoutMs,
  });
  const app = createApp({
    store: database.store,
    front: createFront([openBackend('disnaker', upstream.adapter, upstream.left)], [upstream]),
    rateLimit: false,
    cache: false,
    log,
  });
  const gateway = await listen({ fetch: app.fetch, port: 0 });
  const leave = () => {
    server.closeAllConnections();
    server.close();
  };
  after(async () => {
    await gateway.close();
    await outbound.close();
    leave();
  });
  return {
    asked,
    serve: (handler) => {
      asked.length = 0;
      answer = handler;
    },
    get: (path, headers = {}) => fetch(`${gateway.url}${path}`, { headers }),
    log: () => {
      log.flush();
      return logged;
    },
    leave,
  };
} // prettier-ignore
