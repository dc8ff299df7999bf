// What is shipped for editors is made of the elements as they are now.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { shipped, writeEditorData } from './editor-data.mjs';

const widgets = 'packages/widgets';
const { customElements, exports } = JSON.parse(readFileSync(join(widgets, 'package.json'), 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'guyub-editor-'));
const read = (/** @type {string} */ name) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
/** @type {ReturnType<typeof shipped>} */
let manifest;
before(() => {
  const analyzer = resolve(widgets, 'node_modules/@custom-elements-manifest/analyzer/cem.js');
  // It writes into the package.json where it is started, which others read meanwhile.
  writeFileSync(join(folder, 'package.json'), '{}');
  symlinkSync(resolve(widgets, 'src'), join(folder, 'src'));
  const sources = ['--globs', 'src/**/*.ts', '--exclude', 'src/**/*.test*.ts', '--outdir', '.'];
  const run = spawnSync(process.execPath, [analyzer, 'analyze', '--litelement', '--quiet', ...sources], {
    cwd: folder,
    encoding: 'utf8',
  });
  assert.equal(run.status, 0, run.stderr);
  manifest = shipped(read('custom-elements.json'), exports);
  writeEditorData(manifest, folder);
});
after(() => rmSync(folder, { recursive: true, force: true }));

/** By what registers them. The builder is for whoever puts these on a page, and is on no such page itself. */
const tags = globSync('src/*/*.define.ts', { cwd: widgets })
  .map((file) => `guyub-${/([\w-]+)\.define\.ts$/.exec(file)?.[1]}`)
  .filter((tag) => tag !== 'guyub-embed-builder')
  .toSorted();
const elements = () => manifest.modules[0]?.['declarations'] ?? [];

test('every element that can be registered is there, and nothing else', () => {
  const named = (/** @type {any[]} */ list) =>
    list.map(({ tagName, name }) => String(tagName ?? name)).toSorted();
  assert.ok(tags.includes('guyub-inbox'));
  assert.deepEqual(named(elements()), tags);
  assert.deepEqual(named(read('vscode.html-custom-data.json').tags), tags);
  assert.deepEqual(named(read('web-types.json').contributions.html.elements), tags);
  const definitions = manifest.modules.flatMap(({ path, exports: [one] }) =>
    one.kind === 'custom-element-definition' ? [{ path, name: one.name }] : [],
  );
  assert.deepEqual(named(definitions), tags);
  const files = Object.values(exports).map((target) => target.default);
  for (const { path } of definitions) assert.ok(files.includes(`./${path}`), `${path} is not exported`);
});

test('each has words, its attributes have words, its parts are apart, and nothing private is told', () => {
  for (const { tagName, description, attributes = [], cssParts = [], members } of elements()) {
    assert.ok(description, `${tagName} has no description`);
    for (const { name, description: words } of attributes)
      assert.ok(words, `${tagName} ${name} has no description`);
    for (const { name } of cssParts) assert.match(name, /^[a-z-]+$/, tagName);
    for (const { name, privacy = 'public' } of members) assert.equal(privacy, 'public', `${tagName} ${name}`);
  }
  assert.ok(JSON.stringify(manifest).includes('"name":"facets"'));
  assert.doesNotMatch(JSON.stringify(manifest), /"src\//, 'sources are not shipped');
});

test('the package says where they are', () => assert.equal(customElements, 'dist/custom-elements.json'));

test('an editor proposes what can be written', () => {
  const directory = read('vscode.html-custom-data.json').tags.find(
    (/** @type {any} */ { name }) => name === 'guyub-alumni-directory',
  );
  const layout = directory.attributes.find((/** @type {any} */ { name }) => name === 'layout');
  assert.deepEqual(layout.values, [{ name: 'cards' }, { name: 'list' }]);
});
