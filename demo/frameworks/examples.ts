import { spawn } from 'node:child_process';
import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** One of the applications in `examples/`. */
export interface Example {
  readonly name: string;
  /** Where its page is written. */
  readonly app: string;
  /** Mistakes in that page that its own compiler must find: what stands there, what is written instead, what it says. */
  readonly misuses: readonly (readonly [right: string, wrong: string, complaint: RegExp])[];
}

const noName = /Property 'name' does not exist on type '\{ readonly id: string/;
const noText = /Type 'string' is not assignable to type 'number/;

export const examples: readonly Example[] = [
  {
    name: 'react',
    app: 'App.tsx',
    misuses: [
      ['event.detail.id', 'event.detail.name', noName],
      ['pageSize={pageSize}', 'pageSize={String(pageSize)}', noText],
    ],
  },
  {
    name: 'vue',
    app: 'App.vue',
    misuses: [
      ['event.detail.id', 'event.detail.name', noName],
      [':pageSize="pageSize"', ':pageSize="String(pageSize)"', noText],
    ],
  },
  {
    name: 'svelte',
    app: 'App.svelte',
    misuses: [
      ['event.detail.id', 'event.detail.name', noName],
      ['{pageSize}', 'pageSize={String(pageSize)}', noText],
    ],
  },
  {
    // Its compiler looks at no property of an element that is not Angular's own.
    name: 'angular',
    app: 'App.ts',
    misuses: [['$event.detail.id', '$event.detail.name', noName]],
  },
];

export const folderOf = ({ name }: Example): string => join(import.meta.dirname, '../../examples', name);

/** For production, to be served under `/<name>/`, with the gateway on the same origin. */
export const build = (example: Example, to: string): Promise<Ran> =>
  run(example, 'build', folderOf(example), ['--base', `/${example.name}/`, '--outDir', to, '--emptyOutDir']);

/** Its own compiler over its own sources. */
export const check = (example: Example): Promise<Ran> => run(example, 'check', folderOf(example));

/** The same over a copy with all the mistakes. */
export function checkMisused(example: Example, folder: string): Promise<Ran> {
  const from = folderOf(example);
  const copied = join(folder, example.name);
  cpSync(from, copied, { recursive: true, filter: (file) => !/[\\/](node_modules|dist)$/.test(file) });
  symlinkSync(join(from, 'node_modules'), join(copied, 'node_modules'), 'junction');
  const app = join(copied, 'src', example.app);
  let text = readFileSync(app, 'utf8');
  for (const [right, wrong] of example.misuses) {
    if (!text.includes(right))
      throw new Error(`examples/${example.name}: ${right} is not there to be misused.`);
    text = text.replace(right, wrong);
  }
  writeFileSync(app, text);
  return run(example, 'check', copied);
}

export interface Ran {
  readonly code: number | null;
  readonly output: string;
}

/** A script of its package.json. */
function run(example: Example, script: string, cwd: string, args: readonly string[] = []): Promise<Ran> {
  const { scripts } = JSON.parse(readFileSync(join(cwd, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const PATH = [join(folderOf(example), 'node_modules/.bin'), process.env['PATH']].join(delimiter);
  const env = { ...process.env, PATH, VITE_GUYUB: '/', NO_COLOR: '1' };
  const child = spawn([scripts[script], ...args].join(' '), { cwd, env, shell: true });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, output })));
}
