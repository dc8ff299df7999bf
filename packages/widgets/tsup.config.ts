import { resolve } from 'node:path';
import { defineConfig, type Options } from 'tsup';
import { sayingParts } from '../../scripts/cdn-parts.mjs';
import { inOneFile } from '../../scripts/cdn-whole.mjs';
import { library } from '../../scripts/tsup-config.mjs';

// For a script tag, with nothing to install: a module, whose lazy parts stay lazy, and one classic script with all.
const scripts = {
  guyub: 'src/cdn.ts',
  'guyub-all': 'src/cdn-all.ts',
  'guyub-answered': 'src/cdn-answered.ts',
  'guyub-snapshot': 'src/cdn-snapshot.ts',
  'guyub-shards': 'src/cdn-shards.ts',
  'guyub-sheet': 'src/cdn-sheet.ts',
  'guyub-hire-local': 'src/cdn-hire-local.ts',
  'guyub-hire-local-snapshot': 'src/cdn-hire-local-snapshot.ts',
  'guyub-inbox': 'src/cdn-inbox.ts',
  'guyub-job-board': 'src/cdn-job-board.ts',
  'guyub-job-board-snapshot': 'src/cdn-job-board-snapshot.ts',
  'guyub-ledger': 'src/cdn-ledger.ts',
  'guyub-fair-split': 'src/cdn-fair-split.ts',
  'guyub-embed-builder': 'src/cdn-embed-builder.ts',
  'guyub-showcase': 'src/cdn-showcase.ts',
  'guyub-showcase-snapshot': 'src/cdn-showcase-snapshot.ts',
  'guyub-page': 'src/cdn-page.ts',
  'guyub-page-job-board': 'src/cdn-page-job-board.ts',
  'guyub-page-showcase': 'src/cdn-page-showcase.ts',
};

const cdn = Object.entries(scripts).flatMap(([name, source]): Options[] => {
  const all: Options = {
    ...library('browser'),
    entry: { [name]: source },
    outDir: 'dist/cdn',
    noExternal: [/.*/],
    minify: true,
    // Lit's licence stands in a file beside the script, not in every visitor's download.
    esbuildOptions: (options) => {
      options.legalComments = 'linked';
    },
  };
  return [
    {
      ...all,
      format: 'esm',
      splitting: true,
      plugins: [sayingParts],
      esbuildPlugins: inOneFile(resolve(source)),
      outExtension: () => ({ js: '.js' }),
    },
    { ...all, format: 'iife', outExtension: () => ({ js: '.iife.js' }) },
  ];
});

// Run as classic scripts and as modules: pages name them both ways.
const small: Options = {
  ...library('browser'),
  entry: {
    'guyub-loader': 'src/loader/loader.ts',
    'guyub-frame': 'src/frame/frame.ts',
    'guyub-framed': 'src/frame/framed.ts',
  },
  outDir: 'dist/cdn',
  minify: true,
  sourcemap: false, // the line that names it is 2 % of the script
  format: 'iife',
  outExtension: () => ({ js: '.js' }),
};

export default defineConfig([library('browser'), ...cdn, small]);
