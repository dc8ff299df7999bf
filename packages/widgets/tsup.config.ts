import { defineConfig, type Options } from 'tsup';
import { library } from '../../scripts/tsup-config.mjs';

// For a script tag, with nothing to install: a module, whose lazy parts stay lazy, and one classic script with all.
const cdn: Options = {
  ...library('browser'),
  entry: { guyub: 'src/cdn.ts' },
  outDir: 'dist/cdn',
  noExternal: [/.*/],
  minify: true,
};

export default defineConfig([
  library('browser'),
  { ...cdn, format: 'esm', splitting: true, outExtension: () => ({ js: '.js' }) },
  { ...cdn, format: 'iife', globalName: 'Guyub', outExtension: () => ({ js: '.iife.js' }) },
]);
