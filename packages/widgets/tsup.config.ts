import { defineConfig, type Options } from 'tsup';
import { library } from '../../scripts/tsup-config.mjs';

// For a script tag: everything in one file, as a module and as a classic script.
const cdn: Options = {
  ...library('browser'),
  entry: { guyub: 'src/cdn.ts' },
  outDir: 'dist/cdn',
  noExternal: [/.*/],
  minify: true,
  splitting: false,
};

export default defineConfig([
  library('browser'),
  { ...cdn, format: 'esm', outExtension: () => ({ js: '.js' }) },
  { ...cdn, format: 'iife', globalName: 'Guyub', outExtension: () => ({ js: '.iife.js' }) },
]);
