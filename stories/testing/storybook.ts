import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';

/** A story, or a page of docs. */
export interface Entry {
  readonly id: string;
  readonly title: string;
  readonly type: 'story' | 'docs';
}

export interface Storybook {
  readonly url: string;
  readonly entries: readonly Entry[];
  close(): void;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** Storybook as it would be published, built into a folder of its own and served on a free port. */
export async function openStorybook(): Promise<Storybook> {
  const folder = mkdtempSync(join(tmpdir(), 'guyub-stories-'));
  const built = spawnSync('pnpm', ['--silent', 'stories:build', '--output-dir', folder], {
    cwd: join(import.meta.dirname, '../..'),
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (built.status !== 0) {
    rmSync(folder, { recursive: true });
    throw new Error(`Storybook was not built.\n${built.error ?? built.stdout + built.stderr}`);
  }
  const index = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as {
    entries: Record<string, Entry>;
  };
  const server = createServer((request, response) => {
    const file = join(folder, normalize(new URL(request.url ?? '/', 'http://x').pathname));
    const type = types[extname(file)];
    if (!type || !existsSync(file)) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': type }).end(readFileSync(file));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    entries: Object.values(index.entries),
    close() {
      server.close();
      server.closeAllConnections();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
