import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { inOneFile } from '../scripts/cdn-whole.mjs';

/** Entry in packages/widgets/src by the script's name. */
const scripts = {
  guyub: 'cdn.ts',
  'guyub-all': 'cdn-all.ts',
  'guyub-snapshot': 'cdn-snapshot.ts',
  'guyub-hire-local': 'cdn-hire-local.ts',
  'guyub-hire-local-snapshot': 'cdn-hire-local-snapshot.ts',
  'guyub-showcase': 'cdn-showcase.ts',
  'guyub-showcase-snapshot': 'cdn-showcase-snapshot.ts',
  'guyub-fair-split': 'cdn-fair-split.ts',
  'guyub-inbox': 'cdn-inbox.ts',
  'guyub-job-board': 'cdn-job-board.ts',
  'guyub-job-board-snapshot': 'cdn-job-board-snapshot.ts',
  'guyub-ledger': 'cdn-ledger.ts',
  'guyub-loader': 'loader/loader.ts',
  'guyub-embed-builder': 'cdn-embed-builder.ts',
  'guyub-answered': 'cdn-answered.ts',
  'guyub-page': 'cdn-page.ts',
  'guyub-page-job-board': 'cdn-page-job-board.ts',
  'guyub-page-showcase': 'cdn-page-showcase.ts',
  'guyub-frame': 'frame/frame.ts',
  'guyub-framed': 'frame/framed.ts',
};

/**
 * The widgets' scripts for a script tag, and what these fetch from beside them, from the sources as they are now:
 * there is no build to be stale.
 *
 * @returns content by file name, `guyub.js` among them
 */
export async function bundleWidgets(): Promise<Record<string, string>> {
  const bundles = Object.entries(scripts).map(([name, entry]) => bundle(name, entry));
  return Object.assign({}, ...(await Promise.all(bundles)));
}

/** One of them, by the name that it gets and its file in packages/widgets/src. */
export async function bundle(
  name: string,
  entry: string,
  format: 'esm' | 'iife' = 'esm',
): Promise<Record<string, string>> {
  const source = fileURLToPath(new URL(`../packages/widgets/src/${entry}`, import.meta.url));
  const isSplit = format === 'esm';
  const { outputFiles } = await build({
    entryPoints: { [name]: source },
    outdir: 'scripts',
    bundle: true,
    splitting: isSplit,
    plugins: isSplit ? inOneFile(source) : [],
    write: false,
    minify: true,
    format,
    target: 'es2022',
    conditions: ['@guyub/source', 'production'],
    logLevel: 'silent',
  });
  return Object.fromEntries(outputFiles.map(({ path, text }) => [basename(path), text]));
}
