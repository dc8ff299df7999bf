import { gzipSync } from 'node:zlib';
import { build, type BuildOptions } from 'esbuild';
import { report } from './report.ts';

const bundle = async (options: BuildOptions): Promise<number> => {
  const { outputFiles } = await build({
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    conditions: ['@guyub/source'],
    write: false,
    logLevel: 'error',
    absWorkingDir: import.meta.dirname,
    ...options,
  });
  return gzipSync(outputFiles?.[0]?.contents ?? '', { level: 9 }).length;
};
const library = (code: string) => bundle({ stdin: { contents: code, resolveDir: import.meta.dirname } });

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
      bytes: await bundle({ entryPoints: ['../packages/widgets/src/cdn.ts'] }),
      aim: '≤ 20480 B',
    },
  ];
  report(
    'Script bytes, gzip',
    'lit + MiniSearch, libraries only (no directory written yet)',
    rows.map(({ name, bytes, aim }) => ({
      name,
      value: `${bytes} B`,
      ratio: bytes / rival,
      ...(aim && { aim }),
    })),
  );
}
