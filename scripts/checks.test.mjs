// Each check finds a planted defect, and leaves the same thing without it alone.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { checkArrows } from './check-arrows.mjs';
import { checkChangeset } from './check-changeset.mjs';
import { measure } from './check-size.mjs';
import { entries } from './tsup-config.mjs';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'guyub-checks-'));
});
afterEach(() => rmSync(root, { recursive: true }));

/** @param {Record<string, string>} files */
function write(files) {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
}

describe('arrows', () => {
  /** @type {[string, Record<string, string>, RegExp | undefined][]} */
  const cases = [
    ['adapters → core', { 'packages/adapters/src/a.ts': "import '@guyub/core'" }, undefined],
    ['core → adapters', { 'packages/core/src/a.ts': "import '@guyub/adapters/http'" }, /core may not import/],
    [
      'a type is an arrow too',
      { 'packages/adapters/src/a.ts': "import type { X } from '@guyub/gateway'" },
      /may not/,
    ],
    [
      'a re-export too',
      { 'packages/widgets/src/a.ts': "export { x } from '@guyub/adapters/http'" },
      /may not/,
    ],
    ['a lazy import too', { 'packages/widgets/src/a.ts': "import('@guyub/adapters/http')" }, /may not/],
    ['the composition root', { 'packages/widgets/src/cdn.ts': "import '@guyub/adapters/http'" }, undefined],
    ['a test of widgets', { 'packages/widgets/src/a.test.ts': "import '@guyub/adapters/memory'" }, undefined],
    ['Node in adapters', { 'packages/adapters/src/a.ts': "import 'node:fs'" }, /runs in a browser/],
    ['Node in core, unprefixed', { 'packages/core/src/a.ts': "import 'fs'" }, /runs in a browser/],
    ['Node in gateway', { 'packages/gateway/src/a.ts': "import 'node:fs'" }, undefined],
    ['a way out', { 'packages/gateway/src/a.ts': "import '../../core/src/x.ts'" }, /leaves the package/],
    [
      'a circle of three',
      {
        'packages/core/src/a.ts': "import './b.ts'",
        'packages/core/src/b.ts': "import './c/c.ts'",
        'packages/core/src/c/c.ts': "import '../a.ts'",
      },
      /circle src\/a\.ts → src\/b\.ts → src\/c\/c\.ts → src\/a\.ts/,
    ],
    ['utils', { 'packages/core/src/utils/text.ts': '' }, /name it/],
    ['helpers', { 'packages/core/src/date-helpers.ts': '' }, /name it/],
  ];
  for (const [name, files, expected] of cases) {
    test(name, () => {
      write(files);
      const problems = checkArrows(root);
      assert.equal(problems.length, expected ? 1 : 0, problems.join('\n'));
      if (expected) assert.match(problems.join(), expected);
    });
  }
});

describe('changeset', () => {
  const told = "---\n'@guyub/core': patch\n---\n\nA fix.\n";
  /** @param {string[]} args */
  const git = (...args) => {
    const who = ['-c', 'user.name=test', '-c', 'user.email=test@example.test'];
    assert.equal(spawnSync('git', [...who, ...args], { cwd: root }).status, 0, args.join(' '));
  };
  /** @param {Record<string, string>} files */
  const commit = (files) => {
    write(files);
    git('add', '.');
    git('commit', '-qm', 'change');
  };
  beforeEach(() => git('init', '-qb', 'main'));

  test('a clone with only main needs one that waits', () => {
    commit({ 'packages/core/src/a.ts': '1' });
    assert.match(checkChangeset(root) ?? '', /no changeset/);
    commit({ '.changeset/a.md': told });
    assert.equal(checkChangeset(root), undefined);
  });

  test('after a release nothing needs to wait until source changes, tests apart', () => {
    commit({ 'packages/core/src/a.ts': '1', 'packages/core/CHANGELOG.md': '# 0.1.0' });
    assert.equal(checkChangeset(root), undefined);
    write({ 'packages/core/src/a.test.ts': '1' });
    assert.equal(checkChangeset(root), undefined);
    write({ 'packages/core/src/a.ts': '2' });
    assert.match(checkChangeset(root) ?? '', /src\/a\.ts changed/);
  });

  test('a branch needs one of its own', () => {
    commit({ 'packages/core/src/a.ts': '1', '.changeset/a.md': told });
    git('checkout', '-qb', 'feature');
    commit({ 'packages/core/src/a.ts': '2' });
    assert.match(checkChangeset(root) ?? '', /no changeset/);
    write({ '.changeset/b.md': told });
    assert.equal(checkChangeset(root), undefined);
  });

  test('one that names no package does not count', () => {
    write({ '.changeset/a.md': '---\n---\n\nWhat?\n' });
    assert.match(checkChangeset(root) ?? '', /does not name a package/);
  });
});

test('size: a library that must not be there is found, and only there', async () => {
  const whole = await measure({ entry: '@guyub/core', budget: 0, never: ['zod'] });
  const light = await measure({ entry: '@guyub/core/client', budget: 0, never: ['zod'] });
  assert.deepEqual(whole.forbidden, ['zod']);
  assert.deepEqual(light.forbidden, []);
  assert.ok(whole.bytes > light.bytes && light.bytes > 0);
});

test('size: what is imported lazily is not loaded before first use', async () => {
  const noise = randomBytes(2000).toString('hex');
  write({
    'entry.js': "export const x = () => import('./late.js')",
    'late.js': `export const late = '${noise}'`,
  });
  const alone = await measure({ entry: join(root, 'entry.js'), budget: 0 });
  write({ 'entry.js': "export * from './late.js'" });
  const together = await measure({ entry: join(root, 'entry.js'), budget: 0 });
  assert.ok(alone.bytes < 1000 && together.bytes > 2000, `${alone.bytes} and ${together.bytes}`);
});

test('size: what a lazy part shares with its script is a second file', async () => {
  write({
    'entry.js':
      "import { word } from './word.js'; console.log(word); export const x = () => import('./late.js')",
    'late.js': "export { word } from './word.js'",
    'word.js': "export const word = 'x'",
  });
  assert.equal((await measure({ entry: join(root, 'entry.js'), budget: 0 })).files, 2);
  write({ 'late.js': 'export const late = (word) => word' });
  assert.equal((await measure({ entry: join(root, 'entry.js'), budget: 0 })).files, 1);
});

test('size: a script of several parts stands in one file, and what a page has besides is counted', async () => {
  const noise = () => randomBytes(1000).toString('hex');
  write({
    'cdn-many.ts': `import { a } from './a.ts'; import { b } from './b.ts'; console.log(a, b);
      export const parts = [() => import('./one.ts'), () => import('./two.ts')]`,
    'a.ts': `export const a = '${noise()}'`,
    'b.ts': `export const b = '${noise()}'`,
    'one.ts': `export { a } from './a.ts'; export const one = '${noise()}'`,
    'two.ts': `export { b } from './b.ts'; export const two = '${noise()}'`,
  });
  const entry = join(root, 'cdn-many.ts');
  const whole = await measure({ entry, budget: 0 });
  assert.equal(whole.files, 2, 'it, and all that it runs with');
  const withOne = await measure({ entry, with: [join(root, 'one.ts')], budget: 0 });
  assert.ok(withOne.bytes > whole.bytes + 1000, `${withOne.bytes} after ${whole.bytes}`);
  await assert.rejects(measure({ entry, with: ['./gone.ts'], budget: 0 }), /gone\.ts/);
});

test('the count of tests: a file without a test is a failure', () => {
  write({
    'good.test.mjs': "import { test } from 'node:test'; test('x', () => {}); test.skip('y', () => {})",
    'bad.test.mjs':
      "import { describe, test } from 'node:test'; describe('z', () => test('x', () => { throw 1 }))",
    'empty.test.mjs': '',
    'broken.test.mjs': "import './missing.mjs'",
  });
  const reporter = resolve('scripts/node-reporter.mjs');
  // Its own, not the one that a shell happens to find.
  const run = spawnSync(process.execPath, ['--test', `--test-reporter=${reporter}`, '*.test.mjs'], {
    cwd: root,
    encoding: 'utf8',
    // A test runner inside a test runner would report to the outer one.
    env: { ...process.env, NODE_TEST_CONTEXT: undefined },
  });
  assert.match(run.stdout, /^✖ empty\.test\.mjs has no tests$/m);
  assert.match(run.stdout, /\n1 skipped\n1 passed, 3 failed\n$/);
});

test('tsup builds what package.json exports, and its commands', () => {
  const source = { '@guyub/source': './src/http/index.ts', default: './dist/http/index.js' };
  const manifest = {
    exports: { './http': source, './x.json': './x.json' },
    bin: { guyub: './dist/cli/guyub.js' },
  };
  assert.deepEqual(entries(manifest), { 'http/index': 'src/http/index.ts', 'cli/guyub': 'src/cli/guyub.ts' });
});
