import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { report } from './report.ts';

/** Bytes of the entry and of all that it imports at once; what comes later by `import()` is not counted. */
const library = async (code: string): Promise<number> => {
  const { outputFiles, metafile } = await build({
    bundle: true,
    minify: true,
    legalComments: 'none',
    format: 'esm',
    splitting: true,
    outdir: 'out',
    platform: 'browser',
    target: 'es2022',
    conditions: ['@guyub/source'],
    write: false,
    metafile: true,
    logLevel: 'error',
    stdin: { contents: code, resolveDir: import.meta.dirname },
  });
  const { outputs } = metafile;
  const first = new Set(Object.keys(outputs).filter((path) => outputs[path]?.entryPoint === '<stdin>'));
  for (const path of first)
    for (const { path: next, kind } of outputs[path]?.imports ?? [])
      if (kind === 'import-statement') first.add(next);
  return outputFiles
    .filter(({ path }) => [...first].some((name) => path.endsWith(name.replace(/^.*\//, '/'))))
    .reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0);
};

/** Script bytes of the directory with everything it loads before first use. */
export async function run(): Promise<void> {
  const rival = await library(
    `export { LitElement, html, css } from 'lit'; export { default } from 'minisearch';`,
  );
  const rows = [
    { name: 'lit alone', bytes: await library(`export { LitElement, html, css } from 'lit';`) },
    { name: 'lit + MiniSearch, libraries only', bytes: rival },
    { name: 'list.js', bytes: await library(`export { default } from 'list.js';`) },
    { name: 'DataTables 3', bytes: await library(`export { default } from 'datatables.net';`) },
    {
      name: 'guyub directory, whole',
      bytes: await library(`export * from '../packages/widgets/src/cdn.ts';`),
      aim: '≤ 20480 B',
    },
  ];
  report(
    'Script bytes, gzip',
    'lit + MiniSearch: the two libraries alone, before a directory is written with them',
    rows.map(({ name, bytes, aim }) => ({
      name,
      value: `${bytes} B`,
      ratio: bytes / rival,
      ...(aim && { aim }),
    })),
  );
}
