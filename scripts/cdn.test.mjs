import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { integrityOf, manifestOf } from './cdn-manifest.mjs';
import { sayParts } from './cdn-parts.mjs';
import { layOut } from './lay-out-cdn.mjs';

const contents = {
  'guyub.js':
    'import{b}from"./chunk-A.js";d("guyub-alumni-directory",X);import("./later-B.js");import(elsewhere)',
  'guyub.iife.js': '(()=>{d("guyub-alumni-directory",X)})()',
  'chunk-A.js': 'export const b=1',
  'later-B.js': 'import"./chunk-A.js";import"./chunk-C.js";import("./words-D.js")',
  'chunk-C.js': 'c',
  'words-D.js': 'd',
  'guyub.js.map': '{}',
};
const tags = ['guyub-alumni-directory', 'guyub-inbox'];

test('the manifest has what a script needs to run, and its list what it may import later', () => {
  const written = manifestOf('1.2.3', tags, contents);
  assert.deepEqual(Object.keys(written).toSorted(), ['guyub.json', 'manifest.json'].toSorted());
  const { version, files } = JSON.parse(written['manifest.json'] ?? '');
  assert.equal(version, '1.2.3');
  assert.deepEqual(Object.keys(files).toSorted(), ['chunk-A.js', 'guyub.iife.js', 'guyub.js']);
  assert.deepEqual(files['guyub.js'].elements, ['guyub-alumni-directory']);
  assert.deepEqual(files['guyub.js'].imports, ['chunk-A.js']);
  assert.equal(files['guyub.js'].integrity, integrityOf(contents['guyub.js']));
  assert.equal(files['guyub.js'].parts, integrityOf(written['guyub.json'] ?? ''));
  assert.ok(files['guyub.js'].gzip > files['guyub.iife.js'].gzip, 'with what it imports');
  const parts = JSON.parse(written['guyub.json'] ?? '');
  assert.deepEqual(Object.keys(parts), ['chunk-C.js', 'later-B.js', 'words-D.js']);
  assert.deepEqual(parts['later-B.js'].imports, ['chunk-A.js', 'chunk-C.js']);
});

test('a hash is what a browser reckons', () => {
  // Of the empty text, from the specification of SHA-384.
  assert.equal(integrityOf(''), 'sha384-OLBgp1GsljhM2TJ+sbHjaiH9txEUvgdDTAzHv2P24donTt6/529l+9Ua0vFImLlb');
});

test('before a part is imported its name is said, and where nobody listens it is imported all the same', async () => {
  const { code, map } = sayParts(
    'const word = await import("./words-D.js").catch(() => "none"); other(import(name))',
  );
  assert.match(code, /\("words-D\.js"\),import\("\.\/words-D\.js"\)\)\)\(\)\.catch/);
  assert.match(code, /other\(import\(name\)\)/);
  assert.ok(map.mappings.length > 0);
  /** @type {string[]} */
  const said = [];
  const page = /** @type {any} */ (globalThis);
  const part = sayParts('export default await import("./x.js").catch(() => "none")').code;
  const run = (/** @type {string} */ time) =>
    import(`data:text/javascript,${encodeURIComponent(part)}//${time}`);
  assert.equal((await run('first')).default, 'none');
  const mark = Symbol.for('guyub');
  page[mark] = async (/** @type {string} */ name) => said.push(name);
  assert.equal((await run('second')).default, 'none');
  delete page[mark];
  assert.deepEqual(said, ['x.js']);
});

test('a version that was laid out stays what it is', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'guyub-cdn-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const [from, to] = [mkdtempSync(join(folder, 'from-')), join(folder, 'to')];
  const build = (/** @type {string} */ version, more = '') => {
    const files = { ...contents, 'guyub-loader.js': `load${more}` };
    for (const [name, text] of Object.entries({ ...files, ...manifestOf(version, tags, files) }))
      writeFileSync(join(from, name), text);
  };
  build('1.0.0');
  const tag = layOut(from, to, 'https://cdn.example.go.id/guyub/');
  assert.match(tag, /src="https:\/\/cdn\.example\.go\.id\/guyub\/v\/1\.0\.0\/guyub-loader\.js"/);
  assert.ok(tag.includes(`integrity="${integrityOf('load')}"`));
  const manifest = readFileSync(join(to, 'v/1.0.0/manifest.json'), 'utf8');
  assert.ok(tag.includes(`data-manifest="${integrityOf(manifest)}"`));
  assert.ok(!readdirSync(join(to, 'v/1.0.0')).includes('guyub.js.map'));
  assert.equal(layOut(from, to, 'https://cdn.example.go.id/guyub'), tag, 'the same build again');
  build('1.0.0', 'changed');
  assert.throws(() => layOut(from, to, ''), /holds another build of 1\.0\.0/);
  assert.equal(readFileSync(join(to, 'v/1.0.0/guyub-loader.js'), 'utf8'), 'load');
  build('1.0.1', 'changed');
  layOut(from, to, '');
  assert.deepEqual(readdirSync(join(to, 'v')).toSorted(), ['1.0.0', '1.0.1']);
});
