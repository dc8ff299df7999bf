// `npm run bench` runs all; `npm run bench -- size gateway` some. Each prints ratios to a rival of the same run.
const all = ['size', 'import', 'gateway', 'first-card'] as const;
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(all as readonly string[]).includes(name));
if (unknown.length) {
  console.error(`No benchmark "${unknown.join(', ')}". There are: ${all.join(', ')}.`);
  process.exit(1);
}
for (const name of all) {
  if (wanted.length && !wanted.includes(name)) continue;
  const { run } = (await import(`./${name}.ts`)) as { run: () => Promise<void> };
  await run();
}
