import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { centroid, townCentroids, type Centroid, type Points } from './centroids.ts';
import { loadTree, type Tree } from './tree.ts';

export interface Places {
  readonly tree: Tree;
  /** @param own the office's own middles, which count before all others */
  centroid(id: string, own: Points): Centroid | undefined;
}

let loading: Promise<Places> | undefined;

/** Read once a process, when first needed: about 50 ms and 3 MB. */
export const loadPlaces = (): Promise<Places> => (loading ??= read());

async function read(): Promise<Places> {
  const [tree, { towns }] = await Promise.all([loadTree(), import('./towns.ts')]);
  const known = townCentroids(tree, towns);
  return { tree, centroid: (id, own) => centroid(id, own, known) };
}

/** Another one when the tables, the towns, or what is made of them differ from those of an earlier version. */
export async function placesEdition(): Promise<string> {
  const { towns } = await import('./towns.ts');
  const { version } = createRequire(import.meta.url)('idn-area-data/package.json') as { version: string };
  return createHash('sha256').update(`1 ${version} ${towns}`).digest('base64url');
}
