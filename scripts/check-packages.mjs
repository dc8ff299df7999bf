// After a build: what each package exports exists, loads, and survives packing. `--fix` rewrites publishConfig.exports.
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { isDeepStrictEqual } from 'node:util';

// A feature that nobody can import is a mistake: these files must be exported.
/** @type {Record<string, string>} */
const features = { adapters: 'src/!(shared)/index.ts', widgets: 'src/*/*.define.ts' };

/** @param {Record<string, any>} exports what goes to the registry: the same map without our source condition */
export function published(exports) {
  return Object.fromEntries(
    Object.entries(exports).map(([path, target]) => {
      if (typeof target === 'string') return [path, target];
      const { '@guyub/source': _, ...rest } = target;
      return [path, rest];
    }),
  );
}

/** @param {string} name @param {string} scratch @returns {string[]} problems */
function check(name, scratch) {
  const folder = join('packages', name);
  const file = join(folder, 'package.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  const problems = [];

  if (!isDeepStrictEqual(manifest.publishConfig.exports, published(manifest.exports))) {
    if (process.argv.includes('--fix')) {
      manifest.publishConfig.exports = published(manifest.exports);
      writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`);
    } else problems.push('publishConfig.exports is not exports: run `node scripts/check-packages.mjs --fix`');
  }

  const targets = Object.values({ ...manifest.exports, ...manifest.imports }).flatMap((target) =>
    typeof target === 'string' ? [target] : Object.values(target),
  );
  for (const target of [...targets, ...Object.values(manifest.bin ?? {})]) {
    if (!existsSync(join(folder, target))) problems.push(`${target} is exported and does not exist`);
  }
  for (const feature of features[name] ? globSync(features[name], { cwd: folder }) : []) {
    const source = `./${feature.split(sep).join('/')}`;
    if (!targets.includes(source)) problems.push(`${source} is not exported: add it to exports`);
  }
  if (problems.length > 0) return problems;

  for (const [path, { '@guyub/source': source }] of Object.entries(manifest.exports)) {
    if (!source) continue;
    const load = `await import('${manifest.name}${path.slice(1)}')`;
    problems.push(...run('node', ['--input-type=module', '--eval', load], folder));
  }
  if (name === 'gateway')
    problems.push(...run('node', [manifest.bin.guyub, 'doctor', pageIn(scratch)], folder));
  problems.push(...run('pnpm', ['pack', '--out', join(scratch, `${name}.tgz`)], folder));
  problems.push(...run('publint', ['run', join(scratch, `${name}.tgz`), '--strict']));
  const attw = ['--profile', 'esm-only', '--no-color', '--no-emoji', '--format', 'ascii'];
  problems.push(...run('attw', [join(scratch, `${name}.tgz`), ...attw]));
  return problems;
}

/** @param {string} command @param {string[]} args @param {string} [cwd] */
function run(command, args, cwd = '.') {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  return status === 0 ? [] : [`${command} ${args.join(' ')}\n${stdout}${stderr}`];
}

/** A page with nothing wrong: as it was built, too, the doctor reads it in a thread of its own. @param {string} folder */
function pageIn(folder) {
  const page = join(folder, 'page.html');
  const element = '<guyub-alumni-directory source="/"><a href="/kontak">Kontak</a></guyub-alumni-directory>';
  writeFileSync(
    page,
    `<html lang="id"><script async src="/guyub/guyub-loader.js"></script>${element}</html>`,
  );
  return page;
}

const scratch = mkdtempSync(join(tmpdir(), 'guyub-packages-'));
for (const name of ['core', 'adapters', 'widgets', 'gateway']) {
  for (const problem of check(name, scratch)) {
    console.error(`packages/${name}: ${problem}`);
    process.exitCode = 1;
  }
}
rmSync(scratch, { recursive: true });
