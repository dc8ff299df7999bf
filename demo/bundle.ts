import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const scripts = {
  'guyub.js': 'cdn.ts',
  'guyub-snapshot.js': 'cdn-snapshot.ts',
};
export type ScriptName = keyof typeof scripts;

/** The widgets' files for a script tag, from the sources as they are now: there is no build to be stale. */
export async function bundleWidgets(): Promise<Record<ScriptName, string>> {
  const made = Object.entries(scripts).map(async ([name, source]) => [name, await bundle(source)] as const);
  return Object.fromEntries(await Promise.all(made)) as Record<ScriptName, string>;
}

async function bundle(source: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`../packages/widgets/src/${source}`, import.meta.url))],
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['@guyub/source', 'production'],
    logLevel: 'silent',
  });
  return outputFiles[0]!.text;
}
