// Fails on an import that the house does not allow, on circles between files, and on names that say nothing.
import { globSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseSync } from 'oxc-parser';

// Which packages of ours each one may import; `node` says whether it may use Node's own modules.
// Tests and their fixtures may use Node and what `tests` adds. A composition root, and what it loads lazily, may know more: a file, or a folder with all in it.
/** @type {Record<string, { may: string[], node?: boolean, tests?: string[], roots?: Record<string, string[]> }>} */
const house = {
  core: { may: [] },
  adapters: { may: ['core'] },
  widgets: {
    may: ['core'],
    tests: ['adapters'],
    roots: {
      'src/cdn.ts': ['adapters'],
      'src/cdn-snapshot.ts': ['adapters'],
      'src/cdn-shards.ts': ['adapters'],
      'src/cdn-sheet.ts': ['adapters'],
      'src/cdn-hire-local-opening.ts': ['adapters'],
      'src/cdn-hire-local-hiring.ts': ['adapters'],
      'src/cdn-hire-local-snapshot-opening.ts': ['adapters'],
      'src/cdn-inbox.ts': ['adapters'],
      'src/cdn-job-board.ts': ['adapters'],
      'src/cdn-job-board-snapshot.ts': ['adapters'],
      'src/cdn-showcase.ts': ['adapters'],
      'src/cdn-showcase-snapshot.ts': ['adapters'],
      'src/cdn-inbox-lists.ts': ['adapters'],
      'src/cdn-page.ts': ['adapters'],
      'src/cdn-page-job-board.ts': ['adapters'],
      'src/cdn-page-showcase.ts': ['adapters'],
    },
  },
  // Pages are made of elements, and the doctor of pages knows what elements need; the API behind them knows none.
  gateway: {
    may: ['core', 'adapters'],
    node: true,
    roots: { 'src/pages/': ['widgets'], 'src/doctor/page/': ['widgets'] },
  },
};
const emptyName = /(^|[/.-])(utils?|helpers?|misc)([/.-]|$)/;

/**
 * Every problem found under `root`, one sentence each.
 * @param {string} root
 */
export function checkArrows(root) {
  /** @type {string[]} */
  const problems = [];
  for (const [name, room] of Object.entries(house)) {
    const folder = join(root, 'packages', name);
    const files = globSync('src/**/*.ts', { cwd: folder }).map((file) => file.split(sep).join('/'));
    /** @type {Map<string, string[]>} */
    const graph = new Map();
    for (const file of files) {
      const where = `packages/${name}/${file}`;
      const test = /\.(test(-d)?|fixture)\.ts$/.test(file);
      const more = Object.entries(room.roots ?? {}).flatMap(([root, others]) =>
        file === root || (root.endsWith('/') && file.startsWith(root)) ? others : [],
      );
      const may = [...room.may, ...more, ...(test ? (room.tests ?? []) : [])];
      if (emptyName.test(file)) problems.push(`${where}: name it after what it does.`);
      const targets = imports(file, readFileSync(join(folder, file), 'utf8'));
      for (const target of targets) {
        const other = /^@guyub\/([^/]+)/.exec(target)?.[1];
        if (other && !may.includes(other)) {
          problems.push(
            `${where}: ${name} may not import ${target}${other === name ? '; use a relative path' : ''}.`,
          );
        }
        if (isBuiltin(target) && !room.node && !test) {
          problems.push(`${where}: ${name} runs in a browser and may not import ${target}.`);
        }
        if (target.startsWith('.') && !resolve(file, target).startsWith('src/')) {
          problems.push(`${where}: ${target} leaves the package; import it by its package name.`);
        }
      }
      graph.set(
        file,
        targets.filter((target) => target.startsWith('.')).map((target) => resolve(file, target)),
      );
    }
    for (const circle of circles(graph)) problems.push(`packages/${name}: circle ${circle.join(' → ')}.`);
  }
  return problems;
}

/** @param {string} from @param {string} target */
function resolve(from, target) {
  return join(dirname(from), target).split(sep).join('/');
}

/**
 * What a file imports or re-exports, types included.
 * @param {string} file @param {string} source
 */
function imports(file, source) {
  const { staticImports, staticExports, dynamicImports } = parseSync(file, source).module;
  return [
    ...staticImports.map((entry) => entry.moduleRequest.value),
    ...staticExports.flatMap(({ entries }) => entries.flatMap((entry) => entry.moduleRequest?.value ?? [])),
    ...dynamicImports.map(({ moduleRequest: { start, end } }) => source.slice(start + 1, end - 1)),
  ];
}

/** @param {Map<string, string[]>} graph */
function circles(graph) {
  /** @type {string[][]} */
  const found = [];
  /** @type {Set<string>} */
  const done = new Set();
  /** @param {string} file @param {string[]} path */
  const visit = (file, path) => {
    const seen = path.indexOf(file);
    if (seen >= 0) found.push([...path.slice(seen), file]);
    if (seen >= 0 || done.has(file)) return;
    for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  return found;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const problems = checkArrows('.');
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length > 0 ? 1 : 0;
}
