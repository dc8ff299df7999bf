import type { ConformanceTest, Exception, Harness, NetworkTest, Seed, Suite } from './harness.ts';
import { seed } from './seed.ts';
import { abort } from './suites/abort.ts';
import { agreesWithMemory } from './suites/agrees-with-memory.ts';
import { errors } from './suites/errors.ts';
import { facets } from './suites/facets.ts';
import { filter } from './suites/filter.ts';
import { get } from './suites/get.ts';
import { list } from './suites/list.ts';
import { near } from './suites/near.ts';
import { paging } from './suites/paging.ts';
import { rank } from './suites/rank.ts';
import { redaction } from './suites/redaction.ts';
import { shape } from './suites/shape.ts';
import { sort } from './suites/sort.ts';

const suites: readonly Suite[] = [
  shape,
  list,
  filter,
  sort,
  rank,
  near,
  paging,
  facets,
  get,
  errors,
  abort,
  redaction,
  agreesWithMemory,
];

export interface ConformanceOptions {
  /** Called for each test; one that has started its backend already may share it. */
  createHarness(seed: Seed): Promise<Harness>;
  /** Known failures. Empty is the aim. */
  readonly exceptions?: readonly Exception[];
  /** The runner's own, e.g. `test` of `node:test`. */
  test(name: string, run: (context: TestContext) => Promise<void>): unknown;
}

/** What the suite uses of a runner's context; those of `node:test` and Vitest have it. */
export interface TestContext {
  skip(reason: string): void;
}

/**
 * Registers one test for each thing that an adapter must hold.
 *
 * @param name as in reports, e.g. `memory`
 * @example
 * describeAdapter('directus', { test, createHarness: async (seed) => startDirectus(seed) });
 */
export function describeAdapter(
  name: string,
  { createHarness, exceptions = [], test }: ConformanceOptions,
): void {
  const unused = new Map(exceptions.map((exception) => [exception.test, exception]));
  for (const suite of suites)
    for (const item of suite.tests) {
      const title = `${suite.name} · ${item.name}`;
      const exception = unused.get(title);
      unused.delete(title);
      test(`${name} · ${title}`, async (context) => {
        const harness = await createHarness(seed);
        try {
          const lacking = lacks(item, harness);
          if (lacking) context.skip(`"${name}" does not offer ${lacking}`);
          else if (exception) await expectFailure(item, harness, exception);
          else await run(item, harness);
        } finally {
          await harness.cleanup();
        }
      });
    }
  for (const title of unused.keys()) throw new Error(`Exception for a test that does not exist: "${title}".`);
}

const lacks = (item: ConformanceTest | NetworkTest, { adapter, network }: Harness): string | undefined =>
  'run' in item ? item.lacks?.(adapter) : network === 'none' ? 'a network' : undefined;

async function run(item: ConformanceTest | NetworkTest, harness: Harness): Promise<void> {
  if ('run' in item) await item.run(harness);
  else if (harness.network !== 'none') await item.travel(harness.network);
}

async function expectFailure(
  item: ConformanceTest | NetworkTest,
  harness: Harness,
  { test, reason, issue }: Exception,
) {
  try {
    await run(item, harness);
  } catch {
    console.warn(`Exception: "${test}" fails: ${reason} (${issue})`);
    return;
  }
  throw new Error(`"${test}" passes now; remove its exception (${issue}).`);
}
