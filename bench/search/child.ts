// One engine at one size in a process of its own, so that its heap is its own: `child.ts ENGINE PEOPLE SECONDS`.
import { gzipSync } from 'node:zlib';
import { people as invented } from '../people.ts';
import type { Engine } from '../relevance/engines/engine.ts';
import { flexSearch } from '../relevance/engines/flexsearch.ts';
import { fuse } from '../relevance/engines/fuse.ts';
import { lunrSearch } from '../relevance/engines/lunr.ts';
import { miniSearch } from '../relevance/engines/minisearch.ts';
import { orama } from '../relevance/engines/orama.ts';
import { quantile } from '../report.ts';
import { counting } from './engines/guyub.ts';
import { countingScan } from './engines/scan.ts';
import type { EngineName, Measured } from './measured.ts';
import { mixed } from './queries.ts';

const makers: Record<EngineName, () => Engine> = {
  scan: countingScan,
  minisearch: miniSearch,
  flexsearch: flexSearch,
  orama,
  lunr: lunrSearch,
  fuse,
  guyub: counting,
};
const SHOWN = 20;
const REPEATS = 5;
/** Beyond this nobody would send an index to a page, and to write one takes minutes. */
const MOST_SENT = 10_000;

const [name, size, seconds] = process.argv.slice(2) as [EngineName, string, string];
const people = invented(Number(size));
const questions = mixed(people);
const engine = makers[name]();

/** What is left in use once the memory of buffers, which is freed a little later than their objects, is back. */
const heap = async () => {
  globalThis.gc!();
  await new Promise((resume) => setTimeout(resume, 300));
  globalThis.gc!();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1e6;
};
const before = await heap();
const startedAt = performance.now();
await engine.build(people);
const buildMs = performance.now() - startedAt;
const heapMb = (await heap()) - before;

const best = questions.map(() => Number.POSITIVE_INFINITY);
let answered = 0;
const until = performance.now() + Number(seconds) * 1000;
// Round by round, so that a slow engine has asked every kind of question once before any of them again.
for (let round = 0; round < REPEATS; round++)
  for (const [n, { text, refine }] of questions.entries()) {
    if (performance.now() > until) break;
    const at = performance.now();
    const found = await engine.search(text, refine, SHOWN);
    best[n] = Math.min(best[n]!, performance.now() - at);
    if (round === 0 && found.length > 0) answered++;
  }
const times = best.filter(Number.isFinite);
const sent = people.length <= MOST_SENT ? await engine.serialised?.() : undefined;
const measured: Measured = {
  p50: quantile(times, 0.5),
  p95: quantile(times, 0.95),
  asked: times.length,
  answered,
  buildMs,
  heapMb,
  ...(sent !== undefined && { indexBytes: gzipSync(sent).length }),
  dataBytes: gzipSync(JSON.stringify(people)).length,
};
console.log(JSON.stringify(measured));
