import { startPostgres } from './postgres.ts';
import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';
import { PATH } from './gateway-server.ts';
import { median, report } from './report.ts';

const ROUNDS = 7;
const SECONDS = 2;
const kinds = ['buffer', 'gateway', 'same SELECT', 'gateway uncached'] as const;
type Kind = (typeof kinds)[number];

/** Requests per second of a list of 20 people out of 10,000, on both databases. */
export async function run(): Promise<void> {
  await measure('PGlite');
  const postgres = await startPostgres();
  try {
    await measure('PostgreSQL', postgres.url);
  } finally {
    await postgres.stop();
  }
}

async function measure(database: string, url?: string): Promise<void> {
  const results = new Map<Kind, { perSecond: number[]; p99: number[] }>();
  for (const kind of kinds) results.set(kind, { perSecond: [], p99: [] });
  const servers = new Map<Kind, Awaited<ReturnType<typeof start>>>();
  for (const kind of kinds) servers.set(kind, await start(kind, url));
  for (let round = -1; round < ROUNDS; round++)
    for (const kind of kinds) {
      const duration = round < 0 ? 1 : SECONDS;
      const { requests, latency, non2xx } = await autocannon({
        url: servers.get(kind)!.url + PATH,
        connections: 32,
        duration,
      });
      if (non2xx) throw new Error(`${kind}: ${non2xx} answers were not 200.`);
      if (round < 0) continue; // the first, short one warms up
      results.get(kind)?.perSecond.push(requests.average);
      results.get(kind)?.p99.push(latency.p99);
    }
  for (const { process: child } of servers.values()) child.kill();
  const row = (name: Kind, rival: Kind, aim?: string) => {
    const [own, other] = [results.get(name)!, results.get(rival)!];
    const perSecond = median(own.perSecond);
    return {
      name:
        name === 'buffer'
          ? 'node:http, prebuilt buffer'
          : name === 'same SELECT'
            ? 'node:http + pg, same SELECT'
            : name,
      value: `${perSecond.toFixed(0)} /s, p99 ${median(own.p99)} ms`,
      // Of the same round, one after the other: the machine may have been slower in another.
      ratio: median(own.perSecond.map((value, round) => value / other.perSecond[round]!)),
      ...(aim && { aim }),
    };
  };
  report(`Gateway on ${database}: 20 of 10,000 people`, 'the line above each', [
    row('buffer', 'buffer'),
    row('gateway', 'buffer', '≥ 0.80'),
    row('same SELECT', 'same SELECT'),
    row('gateway uncached', 'same SELECT', '≥ 0.60'),
  ]);
}

async function start(kind: Kind, url: string | undefined): Promise<{ url: string; process: ChildProcess }> {
  const script = fileURLToPath(new URL('gateway-server.ts', import.meta.url));
  const child = spawn(process.execPath, ['--conditions=@guyub/source', script, kind, ...(url ? [url] : [])], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: child.stdout! })) return { url: line, process: child };
  throw new Error(`The server "${kind}" did not start.`);
}
