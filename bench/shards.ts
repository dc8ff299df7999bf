import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { shards } from '@guyub/adapters/shards';
import type { PublishedPerson, Query } from '@guyub/core';
import { bundle } from './browser.ts';
import { numbers } from './people.ts';
import { quantile, table } from './report.ts';
import type { Scale } from './scale.ts';
import { country } from './shards/country.ts';
import { pagefindCost } from './shards/pagefind.ts';
import { hardest, kinds } from './shards/questions.ts';
import type { Written } from './shards/written.ts';

/** Most people that Pagefind indexes in a minute or so. */
const PAGEFIND_MOST = 10_000;

/** What a visitor downloads for the first 20 results, counts included, from a host that only serves files. */
export async function run({ people = [10_000, 200_000], rounds = 40 }: Scale): Promise<void> {
  const script = await scriptBytes();
  for (const size of people) {
    const folder = mkdtempSync(join(tmpdir(), 'guyub-bench-shards-'));
    try {
      await measure(size, folder, { rounds, script });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

interface Cost {
  readonly bytes: number;
  readonly requests: number;
  /** Requests that had to wait for others before them. */
  readonly trips: number;
  readonly exact: boolean;
  readonly facets: number;
}

async function measure(size: number, folder: string, { rounds, script }: { rounds: number; script: number }) {
  const written = write(size, folder);
  const random = numbers(size);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const known = sample(size, random);
  const ask = (part: Omit<Query, 'resource' | 'page'>) => costOf(folder, written.key, part);
  const lines: Record<string, Record<string, string>> = {};
  const bytes: number[] = [];
  for (const [name, make] of Object.entries({ ...kinds, ...hardest })) {
    const costs: Cost[] = [];
    for (let round = 0; round < rounds; round++) costs.push(await ask(make(pick(known), pick)));
    if (name in kinds) bytes.push(...costs.map((cost) => cost.bytes));
    lines[name] = line(costs);
  }
  lines['all but the last two'] = { p50: kB(quantile(bytes, 0.5)), p95: kB(quantile(bytes, 0.95)) };
  lines['the same with the script'] = {
    p50: kB(quantile(bytes, 0.5) + script),
    p95: kB(quantile(bytes, 0.95) + script),
  };
  lines['all records as one file'] = { p50: kB(written.wholeBytes), requests: '1' };
  if (size <= PAGEFIND_MOST) Object.assign(lines, await pagefindLines(size, known, pick, rounds));
  table(
    `First 20 results of ${size.toLocaleString('en')} people, with counts, nothing cached; aim: p95 ≤ 150 kB without the script\n` +
      `Written in ${written.seconds.toFixed(0)} s, ${written.files} files, ${(written.bytes / 1e6).toFixed(0)} MB, peak ${written.peakMb.toFixed(0)} MB with the people themselves`,
    lines,
  );
}

const kB = (bytes: number): string => `${(bytes / 1e3).toFixed(0)} kB`;

function line(costs: readonly Cost[]): Record<string, string> {
  const of = (value: (cost: Cost) => number, part: number) => quantile(costs.map(value), part);
  const mean = (value: (cost: Cost) => number) =>
    (costs.reduce((so, cost) => so + value(cost), 0) / costs.length).toFixed(2);
  return {
    p50: kB(of(({ bytes }) => bytes, 0.5)),
    p95: kB(of(({ bytes }) => bytes, 0.95)),
    requests: `${of(({ requests }) => requests, 0.5)}, ${of(({ requests }) => requests, 0.95)}`,
    trips: `${of(({ trips }) => trips, 0.5)}, ${of(({ trips }) => trips, 0.95)}`,
    'total exact': mean(({ exact }) => Number(exact)),
    'facets exact': mean(({ facets }) => facets),
  };
}

function write(size: number, folder: string): Written {
  const child = fileURLToPath(new URL('shards/write-child.ts', import.meta.url));
  const args = ['--max-old-space-size=12288', '--conditions=@guyub/source', child, String(size), folder];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Written;
}

/** Some of the people, spread over all. */
function sample(size: number, random: () => number): readonly PublishedPerson[] {
  const found: PublishedPerson[] = [];
  for (const person of country(size)) if (random() < 2000 / size) found.push(person);
  return found;
}

async function costOf(folder: string, key: string, part: Omit<Query, 'resource' | 'page'>): Promise<Cost> {
  let [bytes, requests, trips, running] = [0, 0, 0, 0];
  const fetch = async (address: string) => {
    if (running++ === 0) trips++;
    requests++;
    const path = new URL(address).pathname;
    const file = readFileSync(join(folder, path));
    // As a host sends them: JSON packed, other files as they are.
    bytes += path.endsWith('.json') ? gzipSync(file).length : file.length;
    await new Promise((resolve) => setTimeout(resolve, 2));
    running--;
    return new Response(file);
  };
  const adapter = shards({ url: 'https://situs.example/', key, fetch });
  const query = { resource: 'people', ...part, page: { size: 20 } };
  const page = await adapter.list(query as never, { signal: new AbortController().signal, locale: 'id' });
  const exact = page.facets.filter((facet) => facet.exact).length;
  return {
    bytes,
    requests,
    trips,
    exact: page.total?.relation === 'exact',
    facets: page.facets.length === 0 ? 1 : exact / page.facets.length,
  };
}

/** The script, and the part of it that comes beside the manifest. */
async function scriptBytes(): Promise<number> {
  const files = await bundle('../packages/widgets/src/cdn-shards.ts', 'guyub-shards');
  const later = /^\/guyub-shards-/;
  // Lazy parts that a first search does not load are small, but for the signatures of old browsers.
  return Object.entries(files)
    .filter(([path, text]) => !later.test(path) || /readSearch|isOwnStamp|lexicon|wanted/.test(text))
    .reduce((so, [, text]) => so + gzipSync(text, { level: 9 }).length, 0);
}

async function pagefindLines(
  size: number,
  known: readonly PublishedPerson[],
  pick: <T>(list: readonly T[]) => T,
  rounds: number,
) {
  const texts = Array.from({ length: rounds }, () => kinds['a word']!(pick(known), pick).text!);
  const { bytes, withScript, requests } = await pagefindCost(country(size), texts);
  const two = (values: readonly number[]) => ({
    p50: kB(quantile(values, 0.5)),
    p95: kB(quantile(values, 0.95)),
  });
  return {
    'Pagefind, a word': {
      ...two(bytes),
      requests: `${quantile(requests, 0.5)}, ${quantile(requests, 0.95)}`,
    },
    'Pagefind with its script': two(withScript),
  };
}
