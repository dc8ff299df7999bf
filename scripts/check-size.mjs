// Bundles each entry of size-budgets.json as a page would and fails over its budget (bytes, gzip).
// Counted: the entry and everything it imports statically; a lazy `import()` is not loaded before first use.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** @typedef {{ entry: string, names?: string[], beside?: string[], budget: number, never?: string[], alone?: boolean }} Budget */

/**
 * `entry` is an exported path (`@guyub/core/client`) or a file; `names` are the exports that a page uses, or all.
 * `beside` are packages that the page has anyway, so they do not count; `never` are packages that must not be in it;
 * `alone`: it imports no other file to run, which a page would fetch only once this one is there.
 * @param {Budget} budget
 */
export function measure({ entry, names, beside, never }) {
  const folder = /^@guyub\/([^/]+)/.exec(entry)?.[1];
  const code = `export ${names ? `{ ${names.join(', ')} }` : '*'} from '${entry}'`;
  // Inside the package, its own name resolves without being installed at the root.
  return weigh(code, { from: folder ? `packages/${folder}` : '.', beside, never });
}

/**
 * The same for any code of a page, with its imports resolved from a folder.
 * @param {string} code
 * @param {{ from: string, beside?: string[] | undefined, never?: string[] | undefined }} options
 */
export async function weigh(code, { from, beside = [], never = [] }) {
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
    logLevel: 'error',
  });
  const outputs = Object.entries(metafile.outputs);
  const loaded = new Set(
    outputs.filter(([, output]) => output.entryPoint === '<stdin>').map(([file]) => file),
  );
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
    ].join(' ');
    console.log(`${ok ? '✔' : '✖'} ${String(bytes).padStart(6)} of ${budget.budget} B  ${name}${extra}`);
    if (!ok) process.exitCode = 1;
  }
}
