// The table of the guide says what the adapters are now.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { format, resolveConfig } from 'prettier';
import { withTable } from './capabilities.ts';

const file = 'docs/guides/backends.md';
const guide = readFileSync(file, 'utf8');

test('the table of backends is of today; `npx pnpm@12 capabilities` writes it', async () => {
  const options = { ...(await resolveConfig(file)), parser: 'markdown' };
  assert.equal(guide, await format(withTable(guide), options));
});

test('every adapter has a line in it', () => {
  const manifest = JSON.parse(readFileSync('packages/adapters/package.json', 'utf8'));
  const asked = readdirSync('packages/adapters/src').filter((name) =>
    ['./', './experimental/'].some((at) => manifest.exports[at + name]),
  );
  const others = new Set(['conformance', 'mapping', 'http-hiring']);
  for (const name of asked.filter((one) => !others.has(one)))
    assert.ok(guide.includes(`| [${name}](`), `${name} is missing in scripts/capabilities.ts`);
});
