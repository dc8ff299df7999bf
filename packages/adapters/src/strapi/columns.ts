import { mappedPaths } from '../mapping/index.ts';
import type { Ask } from '../shared/foreign-adapter.ts';
import { rowsIn } from './from-response.ts';
import type { Source } from './sources.ts';

/** They come anyway, and Strapi 4 does not want to be asked for them. */
const always = new Set(['id', 'documentId']);

/**
 * What a type holds itself is asked for by `fields`, what it points at by `populate`, and Strapi refuses the one in
 * place of the other. A row says which is which: relations do not come by themselves.
 */
export function columnsLearner() {
  const known = new Map<string, Source>();
  return async (source: Source, ask: Ask): Promise<Source> => {
    const before = known.get(source.resource);
    if (before) return before;
    const paths = pathsIn(source);
    let own: readonly string[] = [];
    if (paths.some((path) => path.includes('.'))) {
      const one = new URL(source.list);
      one.searchParams.set('pagination[pageSize]', '1');
      const [row] = rowsIn(source, await ask(one));
      // Nothing can be learned of nobody, and nobody needs to be asked for in parts.
      if (!row) return { ...source, asked: [] };
      own = Object.keys(row);
    }
    const learned = { ...source, asked: parameters(paths, own) };
    known.set(source.resource, learned);
    return learned;
  };
}

/** Without the steps into a list, and without `attributes`, in which Strapi 4 wraps everything. */
const pathsIn = ({ mapping, resource }: Source): readonly string[] =>
  mappedPaths(mapping, resource)
    .map((path) => path.replace(/\.(?:\*|\d+)(?=\.|$)/g, '').replace(/^attributes\.?/, ''))
    .filter((path) => path !== '');

/** @param own columns of the type itself */
export function parameters(
  paths: readonly string[],
  own: readonly string[],
): readonly (readonly [string, string])[] {
  const fields = new Set<string>();
  const pointed = new Map<string, Set<string>>();
  for (const path of paths) {
    const steps = path.split('.');
    const [head = ''] = steps;
    if (steps.length === 1 || own.includes(head)) fields.add(head);
    else {
      const at = steps.slice(0, -1).map((step, i) => (i === 0 ? `[${step}]` : `[populate][${step}]`));
      const columns = pointed.get(at.join('')) ?? new Set();
      pointed.set(at.join(''), columns.add(steps.at(-1)!));
    }
  }
  return [
    ...[...fields].filter((field) => !always.has(field)).map((field, i) => [`fields[${i}]`, field] as const),
    ...[...pointed].flatMap(([at, columns]) =>
      [...columns].map((column, i) => [`populate${at}[fields][${i}]`, column] as const),
    ),
  ];
}
