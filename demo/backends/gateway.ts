import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const command = fileURLToPath(new URL('../../packages/gateway/src/cli/guyub.ts', import.meta.url));

/** The command as an office runs it, in a folder of its own. */
export interface Gateway {
  readonly origin: string;
  /** What it said, to whoever runs it and in its log. */
  readonly said: () => string;
  stop(): Promise<void>;
}

/**
 * @param files beside it, by name
 * @param before commands that are done first
 * @param args of `serve`
 */
export async function startGateway(
  files: Readonly<Record<string, string>>,
  before: readonly (readonly string[])[],
  args: readonly string[] = [],
): Promise<Gateway> {
  const folder = mkdtempSync(join(tmpdir(), 'guyub-gateway-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  let said = '';
  const { DATABASE_URL: _, ...env } = process.env;
  const guyub = (...own: readonly string[]) => {
    const child = spawn(process.execPath, ['--conditions=@guyub/source', command, ...own], {
      cwd: folder,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += String(text)));
    return child;
  };
  for (const own of before) {
    const [code] = (await once(guyub(...own), 'close')) as [number];
    if (code !== 0) throw new Error(`guyub ${own.join(' ')}: ${said}`);
  }
  const server = guyub('serve', '--port', '0', ...args);
  const stop = async () => {
    const ended = server.exitCode === null && once(server, 'close');
    server.kill();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  for (;;) {
    const origin = /http:\/\/127\.0\.0\.1:\d+/.exec(said.slice(said.lastIndexOf('Guyub siap')))?.[0];
    if (origin && said.includes('Guyub siap')) return { origin, said: () => said, stop };
    if (server.exitCode !== null) {
      await stop();
      throw new Error(`guyub serve: ${said}`);
    }
    await Promise.race([once(server.stderr, 'data'), once(server, 'close')]);
  }
}
