import { weigh } from '../scripts/check-size.mjs';
import { report } from './report.ts';

/** As the size check of the project weighs: all that a page loads at once, not what comes later by `import()`. */
const library = async (code: string): Promise<number> =>
  (await weigh(code, { from: import.meta.dirname })).bytes;

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
