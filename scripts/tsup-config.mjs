// One build for all packages: what package.json exports (and its bin) is what gets built.
import { readFileSync } from 'node:fs';

/**
 * `{ 'memory/index': 'src/memory/index.ts' }` for every export that has a source, for what runs in a thread of its own, and
 * for every command.
 * @param {{ exports: Record<string, any>, imports?: Record<string, any>, bin?: Record<string, string> }} manifest
 */
export function entries(manifest) {
  const targets = Object.values({ ...manifest.exports, ...manifest.imports }).flatMap((target) =>
    target['@guyub/source'] ? [[target['@guyub/source'], target.default]] : [],
  );
  const commands = Object.values(manifest.bin ?? {}).map((file) => [
    file.replace('./dist/', './src/').replace(/\.js$/, '.ts'),
    file,
  ]);
  return Object.fromEntries(
    [...targets, ...commands].map(([source, built]) => [
      built.replace(/^\.\/dist\/|\.js$/g, ''),
      source.replace('./', ''),
    ]),
  );
}

/**
 * tsup builds the JavaScript only: with TypeScript 7 the declarations come from `tsc -b`.
 * `clean` stays off because tsc writes into the same dist; scripts/clean.mjs has emptied it.
 * @param {'neutral' | 'browser' | 'node'} platform
 * @returns {import('tsup').Options}
 */
export function library(platform) {
  return {
    entry: entries(JSON.parse(readFileSync('package.json', 'utf8'))),
    format: 'esm',
    target: 'es2022',
    platform,
    dts: false,
    clean: false,
    sourcemap: true,
    silent: true,
  };
}
