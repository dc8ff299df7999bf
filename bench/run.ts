// `npm run bench` runs all; `npm run bench -- size gateway` some. Each prints ratios to a rival of the same run.
// `-- search --people 56,1000` and `-- typing --people 500 --rounds 1` are small, to try a change of the benchmark itself.
import { parseArgs } from 'node:util';
import type { Scale } from './scale.ts';

const all = [
  'size',
  'import',
  'gateway',
  'first-card',
  'relevance',
  'search',
  'typing',
  'postgres-search',
  'shards',
  'adapters',
  'doors',
  'sharing',
  'hire',
] as const;
const { values, positionals: wanted } = parseArgs({
  allowPositionals: true,
  options: { people: { type: 'string' }, rounds: { type: 'string' } },
});
const unknown = wanted.filter((name) => !(all as readonly string[]).includes(name));
if (unknown.length) {
  console.error(`No benchmark "${unknown.join(', ')}". There are: ${all.join(', ')}.`);
  process.exit(1);
}
const scale: Scale = {
  ...(values.people && { people: values.people.split(',').map(Number) }),
  ...(values.rounds && { rounds: Number(values.rounds) }),
};
for (const name of all) {
  if (wanted.length && !wanted.includes(name)) continue;
  const { run } = (await import(`./${name}.ts`)) as { run: (scale: Scale) => Promise<void> };
  await run(scale);
}
