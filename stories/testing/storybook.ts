import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';

/** A story, or a page of docs. */
export interface Entry {
  readonly id: string;
  /** `Elements/Inbox/My shares` */
  readonly title: string;
  readonly name: string;
  readonly type: 'story' | 'docs';
}

export interface Storybook {
  /** With a slash at its end. */
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

/** Published stories stand in some folder of somebody's site. */
const at = '/dinas/guyub/';

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
    const { pathname } = new URL(request.url ?? '/', 'http://x');
    const inside = pathname.startsWith(at) && pathname.slice(at.length);
    const file = join(folder, normalize(inside || 'index.html'));
    const type = types[extname(file)];
    if (inside === false || !type || !existsSync(file)) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': type }).end(readFileSync(file));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${at}`,
    entries: Object.values(index.entries),
    close() {
      server.close();
      server.closeAllConnections();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** `Alumni directory` of `Elements/Alumni directory`, `Inbox` also of the pages below it; of others nothing. */
export const elementOf = ({ title }: Pick<Entry, 'title'>): string | undefined =>
  /^Elements\/([^/]+)/.exec(title)?.[1];

/** `guyub-alumni-directory` */
export const tagOf = (element: string): string => `guyub-${element.toLowerCase().replaceAll(' ', '-')}`;
