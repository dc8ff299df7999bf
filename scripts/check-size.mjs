// Bundles each entry of size-budgets.json as a page would and fails over its budget (bytes, gzip).
// Counted: the entry and everything it imports statically; a lazy `import()` is not loaded before first use.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { inOneFile } from './cdn-whole.mjs';

/** @typedef {{ entry: string, names?: string[], beside?: string[], with?: string[], budget: number, never?: string[], alone?: boolean }} Budget */

/**
 * `entry` is an exported path (`@guyub/core/client`) or a file; `names` are the exports that a page uses, or all.
 * `beside` are packages that the page has anyway, so they do not count; `never` are packages that must not be in it;
 * `with` are later parts that such a page loads at once, so they count;
 * `alone`: it imports no other file to run, which a page would fetch only once this one is there.
 * @param {Budget} budget
 */
export function measure({ entry, names, beside, with: parts, never }) {
  const folder = /^@guyub\/([^/]+)/.exec(entry)?.[1];
  const code = `export ${names ? `{ ${names.join(', ')} }` : '*'} from '${entry}'`;
  // Inside the package, its own name resolves without being installed at the root.
  return weigh(code, {
    from: folder ? `packages/${folder}` : '.',
    beside,
    parts,
    never,
    plugins: inOneFile(resolve(entry)),
  });
}

/**
 * The same for any code of a page, with its imports resolved from a folder.
 * @param {string} code
 * @param {{
 *   from: string,
 *   beside?: string[] | undefined,
 *   parts?: string[] | undefined,
 *   never?: string[] | undefined,
 *   plugins?: import('esbuild').Plugin[],
 * }} options
 */
export async function weigh(code, { from, beside = [], parts = [], never = [], plugins = [] }) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: from },
    bundle: true,
    minify: true,
    legalComments: 'none', // linked, in what is shipped
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    conditions: ['@guyub/source'],
    external: beside,
    splitting: true,
    outdir: 'size',
    entryNames: 'entry',
    write: false,
    metafile: true,
    plugins,
    logLevel: 'error',
  });
  const outputs = Object.entries(metafile.outputs);
  const starts = ['<stdin>', ...parts.map((part) => part.replace(/^\.\//, '/'))];
  const loaded = new Set(
    outputs
      .filter(([, { entryPoint }]) => starts.some((start) => entryPoint?.endsWith(start)))
      .map(([file]) => file),
  );
  const missing = parts.filter(
    (_, i) => !outputs.some(([, { entryPoint }]) => entryPoint?.endsWith(starts[i + 1] ?? '')),
  );
  if (missing.length > 0) throw new Error(`No later part of this: ${missing.join(', ')}`);
  for (const file of loaded) {
    for (const { path, kind } of metafile.outputs[file]?.imports ?? []) {
      if (kind === 'import-statement') loaded.add(path);
    }
  }
  const inputs = [...loaded].flatMap((file) => Object.keys(metafile.outputs[file]?.inputs ?? {}));
  const bytes = outputFiles
    .filter(({ path }) => [...loaded].some((file) => path.replaceAll('\\', '/').endsWith(`/${file}`)))
    .reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0);
  return {
    bytes,
    files: loaded.size,
    forbidden: never.filter((name) => inputs.some((path) => path.includes(`node_modules/${name}/`))),
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  /** @type {Budget[]} */
  const budgets = JSON.parse(readFileSync('size-budgets.json', 'utf8'));
  for (const budget of budgets) {
    const { bytes, files, forbidden } = await measure(budget);
    const isSplit = budget.alone && files > 1;
    const ok = bytes <= budget.budget && forbidden.length === 0 && !isSplit;
    const extra =
      (forbidden.length > 0 ? `  must not contain ${forbidden.join(', ')}` : '') +
      (isSplit ? `  must be one file, not ${files}: what a lazy part shares with it, give to that part` : '');
    const name = [
      budget.entry,
      ...(budget.names ?? []),
      ...(budget.beside ?? []).map((other) => `beside ${other}`),
      ...(budget.with ?? []).map((part) => `with ${part}`),
    ].join(' ');
    console.log(`${ok ? '✔' : '✖'} ${String(bytes).padStart(6)} of ${budget.budget} B  ${name}${extra}`);
    if (!ok) process.exitCode = 1;
  }
}
