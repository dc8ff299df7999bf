import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { table } from './report.ts';
import type { Scale } from './scale.ts';
import { engineNames, type EngineName, type Measured } from './search/measured.ts';

/** Longest that one engine is asked at one size. */
const SECONDS = 15;

/** Time, memory and bytes of a search in the page, by size of the data; each engine in a process of its own. */
export async function run({ people = [56, 1_000, 10_000, 100_000] }: Scale): Promise<void> {
  for (const size of people) {
    const measured = new Map(engineNames.map((name) => [name, measure(name, size)] as const));
    const { scan, minisearch } = Object.fromEntries(measured) as Record<EngineName, Measured>;
    table(
      `Search of ${size} people: 200 questions, the first 20 of each answer; data ${kB(scan.dataBytes)} gzip\n` +
        'Times are to the naive scan, build and heap to MiniSearch, the index sent to the data itself\n' +
        'Aims of guyub at 10,000: p50 ≤ 0.10×, p95 ≤ 0.25×, build ≤ 0.30×, heap ≤ 0.25×',
      Object.fromEntries([...measured].map(([name, own]) => [labels[name], line(own, scan, minisearch)])),
    );
  }
}

const labels: Readonly<Record<EngineName, string>> = {
  scan: 'naive scan, 5 facets',
  minisearch: 'MiniSearch',
  flexsearch: 'FlexSearch, no typos',
  orama: 'Orama',
  lunr: 'lunr',
  fuse: 'Fuse.js',
  guyub: 'guyub, 5 facets',
};

function line(own: Measured, scan: Measured, minisearch: Measured): Readonly<Record<string, string>> {
  const beside = (value: number, rival: number, unit: string) =>
    `${short(value, 3)} ${unit} (${short(value / rival, 2)}×)`;
  return {
    p50: beside(own.p50, scan.p50, 'ms'),
    p95: beside(own.p95, scan.p95, 'ms'),
    build: beside(own.buildMs, minisearch.buildMs, 'ms'),
    heap: beside(own.heapMb, minisearch.heapMb, 'MB'),
    sent: own.indexBytes
      ? `${kB(own.indexBytes)} (${short(own.indexBytes / own.dataBytes, 2)}×)`
      : 'the data',
    answered: `${own.answered} of ${own.asked}`,
  };
}

const short = (value: number, digits: number): string =>
  value.toLocaleString('en', { maximumSignificantDigits: digits });
const kB = (bytes: number): string => `${(bytes / 1e3).toFixed(1)} kB`;

function measure(name: EngineName, size: number): Measured {
  const script = fileURLToPath(new URL('search/child.ts', import.meta.url));
  const args = ['--expose-gc', '--max-old-space-size=8192', '--conditions=@guyub/source', script];
  const output = execFileSync(process.execPath, [...args, name, String(size), String(SECONDS)], {
    encoding: 'utf8',
  });
  return JSON.parse(output.trim().split('\n').at(-1)!) as Measured;
}
