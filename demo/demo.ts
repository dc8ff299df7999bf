import { createApp, listen, openPages, openStore, type Hiring, type Log, type Store } from '@guyub/gateway';
import type { Hono } from 'hono';
import { bundleWidgets } from './bundle.ts';
import { coordinatorLinks, type CoordinatorLink } from './coordinators.ts';
import { addOffers } from './offers.ts';
import { addPlaces } from './places.ts';
import { addSamples } from './samples.ts';
import { createSite } from './site.ts';
import { addWorkbooks, workbooks, type Workbook } from './workbooks.ts';

export interface DemoOptions {
  /** Directory of the embedded database; made when it is not there. */
  readonly data: string;
  /** 0: any free one. */
  readonly port: number;
  /** Progress, line by line. */
  readonly say: (line: string) => void;
  readonly log?: Log;
  readonly books?: readonly Workbook[];
  /** ms since 1970; for tests, which cannot wait for Monday. */
  readonly now?: () => number;
}

export interface Demo {
  /** `http://localhost:8080` */
  readonly url: string;
  readonly store: Store;
  readonly hiring: Hiring;
  readonly coordinators: readonly CoordinatorLink[];
  /** What stands in `/guyub/`, by name. */
  readonly scripts: Readonly<Record<string, string>>;
  /** Finishes what it is answering, then closes the database. */
  close(): Promise<void>;
}

/** The one whose snapshot the site carries. */
const snapshotRegion = 'kemendagri:35.27';

/** Imports what is not in yet, then serves site and gateway on one origin. */
export async function openDemo(options: DemoOptions): Promise<Demo> {
  const { data, port, say, log, books = workbooks, now } = options;
  const scripts = await bundleWidgets();
  const store = await openStore({ directory: data });
  // Last opened, first closed.
  const opened: { close(): Promise<void> }[] = [store];
  const close = async () => {
    for (const one of opened.splice(0).reverse()) await one.close();
  };
  try {
    await addWorkbooks(store, books, say);
    await addPlaces(store, say);
    await addOffers(store, say);
    // Links name the port, so it is taken first; whoever is early waits.
    const { promise: site, resolve } = Promise.withResolvers<Hono>();
    const server = await listen({ fetch: async (request, env) => (await site).fetch(request, env), port });
    opened.push(server);
    const url = `http://localhost:${server.port}`;
    const hiring = await store.hiring({
      inboxUrl: `${url}/kotak-masuk.html`,
      failed: (error) => log?.failure('(inviting)', 'gateway', error),
      ...(now && { now }),
    });
    opened.push(hiring);
    const pages = await openPages({
      url,
      file: async (name) => (scripts[name] === undefined ? undefined : Buffer.from(scripts[name])),
      ...(now && { now }),
    });
    // As `guyub serve` does on one's own machine: pages of other ports may ask, and show frames.
    const allowedOrigins = ['localhost'];
    // Whoever asks is one person on one machine, and may be a browser that a test drives.
    const gateway = createApp({
      store,
      hiring,
      pages,
      allowedOrigins,
      rateLimit: false,
      ...(log && { log }),
    });
    resolve(createSite(gateway, scripts, snapshotOf(store)));
    const coordinators = await coordinatorLinks(store, hiring, books);
    await addSamples({ data, store, url, coordinators, now: (now ?? Date.now)(), say });
    return { url, store, hiring, coordinators, scripts, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** What `guyub snapshot` writes, made anew when something has changed: a consent withdrawn must reach it too. */
function snapshotOf(store: Store): () => Promise<string> {
  let made: { readonly revision: number; readonly text: string } | undefined;
  return async () => {
    const revision = await store.revision();
    if (made?.revision !== revision)
      made = { revision, text: JSON.stringify(await store.snapshot(snapshotRegion)) };
    return made.text;
  };
}
