import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Entry in packages/widgets/src by the script's name. */
const scripts = {
  guyub: 'cdn.ts',
  'guyub-snapshot': 'cdn-snapshot.ts',
  'guyub-hire-local': 'cdn-hire-local.ts',
  'guyub-showcase': 'cdn-showcase.ts',
  'guyub-inbox': 'cdn-inbox.ts',
  'guyub-job-board': 'cdn-job-board.ts',
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
  const { outputFiles } = await build({
    entryPoints: { [name]: fileURLToPath(new URL(`../packages/widgets/src/${entry}`, import.meta.url)) },
    outdir: 'scripts',
    bundle: true,
    splitting: format === 'esm',
    write: false,
    minify: true,
    format,
    target: 'es2022',
    conditions: ['@guyub/source', 'production'],
    logLevel: 'silent',
  });
  return Object.fromEntries(outputFiles.map(({ path, text }) => [basename(path), text]));
}
