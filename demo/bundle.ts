import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/**
 * The widgets' scripts for a script tag, and what these fetch from beside them, from the sources as they are now:
 * there is no build to be stale.
 *
 * @returns content by file name, `guyub.js` and `guyub-snapshot.js` among them
 */
export async function bundleWidgets(): Promise<Record<string, string>> {
  const bundles = [bundle('guyub', 'cdn.ts'), bundle('guyub-snapshot', 'cdn-snapshot.ts')];
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
