import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { createApp, listen, openStore } from '@guyub/gateway';
import { Hono } from 'hono';
import { addWorkbook, workbooks } from '../workbooks.ts';

export interface Stage {
  readonly url: string;
  /** To write into; what stands in its `site` is served beside the gateway. */
  readonly folder: string;
  close(): Promise<void>;
}

/** A gateway with the tailors of one workbook, and beside it a folder of files. */
export async function openStage(): Promise<Stage> {
  const folder = mkdtempSync(join(tmpdir(), 'guyub-frameworks-'));
  mkdirSync(join(folder, 'site'));
  const store = await openStore({ directory: join(folder, 'data') });
  await addWorkbook(store, workbooks[0]!);
  const hiring = await store.hiring({ inboxUrl: 'https://example.go.id/kotak-masuk.html' });
  const site = new Hono();
  site.route('/', createApp({ store, hiring, rateLimit: false }));
  site.use(serveStatic({ root: join(folder, 'site') }));
  const server = await listen({ fetch: (request, env) => site.fetch(request, env), port: 0 });
  return {
    url: server.url,
    folder,
    async close() {
      await server.close();
      await hiring.close();
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
