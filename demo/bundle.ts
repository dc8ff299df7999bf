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

async function bundle(name: string, entry: string): Promise<Record<string, string>> {
  const { outputFiles } = await build({
    entryPoints: { [name]: fileURLToPath(new URL(`../packages/widgets/src/${entry}`, import.meta.url)) },
    outdir: 'scripts',
    bundle: true,
    splitting: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['@guyub/source', 'production'],
    logLevel: 'silent',
  });
  return Object.fromEntries(outputFiles.map(({ path, text }) => [basename(path), text]));
}
