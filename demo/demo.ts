import { createApp, listen, openStore, type Log, type Store } from '@guyub/gateway';
import { bundleWidgets } from './bundle.ts';
import { addPlaces } from './places.ts';
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
}

export interface Demo {
  /** `http://localhost:8080` */
  readonly url: string;
  readonly store: Store;
  /** Finishes what it is answering, then closes the database. */
  close(): Promise<void>;
}

/** The one whose snapshot the site carries. */
const snapshotRegion = 'kemendagri:35.27';

/** Imports what is not in yet, then serves site and gateway on one origin. */
export async function openDemo({ data, port, say, log, books = workbooks }: DemoOptions): Promise<Demo> {
  const scripts = await bundleWidgets();
  const store = await openStore({ directory: data });
  try {
    await addWorkbooks(store, books, say);
    await addPlaces(store, say);
    const gateway = createApp({ store, ...(log && { log }) });
    const site = createSite(gateway, scripts, snapshotOf(store));
    const server = await listen({ fetch: site.fetch, port });
    return {
      url: `http://localhost:${server.port}`,
      store,
      async close() {
        await server.close();
        await store.close();
      },
    };
  } catch (error) {
    await store.close();
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
