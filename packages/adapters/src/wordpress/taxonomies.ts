import { plainText } from '../mapping/plain-text.ts';
import type { Ask } from '../shared/foreign-adapter.ts';
import { countIn, listIn } from './list-in.ts';
import { routeUrl } from './route-url.ts';

/** How long the terms of a taxonomy are believed, ms. */
const KEPT_MS = 300_000;
/** Of a taxonomy with more terms than these nobody can ask by name. */
const MOST_PAGES = 10;
const PAGE = 100;

interface Term {
  readonly id: number;
  readonly name: string;
  /** There may be terms below it; WordPress refuses to be asked for them where there cannot. */
  readonly nested: boolean;
}
interface Shelf {
  readonly until: number;
  readonly names: Map<number, string>;
  readonly slugs: Map<string, readonly Term[]>;
  all: readonly Term[] | 'too many' | undefined;
}

/** WordPress asks and answers with the numbers of terms, so these are looked up, and kept for a while. */
export interface Taxonomies {
  /** undefined: too many to look at. */
  all(taxonomy: string, ask: Ask): Promise<readonly Term[] | undefined>;
  withSlug(taxonomy: string, slug: string, ask: Ask): Promise<readonly Term[]>;
  /** The names behind the numbers. `_embed` gives them, too, but 100 posts take four times as long and ten times the bytes. */
  names(taxonomy: string, ids: readonly number[], ask: Ask): Promise<ReadonlyMap<number, string>>;
}

export function taxonomies(site: URL): Taxonomies {
  const shelves = new Map<string, Shelf>();

  function shelfOf(taxonomy: string): Shelf {
    const kept = shelves.get(taxonomy);
    if (kept && Date.now() < kept.until) return kept;
    const until = Date.now() + KEPT_MS;
    const shelf: Shelf = { until, names: new Map(), slugs: new Map(), all: undefined };
    shelves.set(taxonomy, shelf);
    return shelf;
  }

  /** One page, and whether it is the last; what it names is kept. */
  async function read({ names }: Shelf, taxonomy: string, more: Readonly<Record<string, string>>, ask: Ask) {
    const url = routeUrl(site, taxonomy);
    const params = { per_page: String(PAGE), orderby: 'id', _fields: 'id,name,parent', ...more };
    for (const [name, value] of Object.entries(params)) url.searchParams.set(name, value);
    const answer = await ask(url);
    const given = listIn(answer);
    const terms = given.flatMap(({ id, name, parent }): Term[] =>
      typeof id === 'number' && typeof name === 'string'
        ? [{ id, name: plainText(name) ?? '', nested: parent !== undefined }]
        : [],
    );
    for (const { id, name } of terms) names.set(id, name);
    // Pages may be shorter than they were asked for, and the counts taken away: then one without anything new is the last.
    const last = countIn(answer, 'x-wp-totalpages');
    return { terms, isLast: last !== undefined && Number(more['page']) >= last };
  }

  return {
    async all(taxonomy, ask) {
      const shelf = shelfOf(taxonomy);
      if (shelf.all) return shelf.all === 'too many' ? undefined : shelf.all;
      const found = new Map<number, Term>();
      for (let page = 1; page <= MOST_PAGES; page++) {
        const { terms, isLast } = await read(shelf, taxonomy, { page: String(page) }, ask);
        const before = found.size;
        for (const term of terms) found.set(term.id, term);
        if (isLast || found.size === before) return (shelf.all = [...found.values()]);
      }
      shelf.all = 'too many';
      return undefined;
    },

    async withSlug(taxonomy, slug, ask) {
      const shelf = shelfOf(taxonomy);
      const kept = shelf.slugs.get(slug) ?? (await read(shelf, taxonomy, { slug }, ask)).terms;
      shelf.slugs.set(slug, kept);
      return kept;
    },

    async names(taxonomy, ids, ask) {
      const shelf = shelfOf(taxonomy);
      const { names } = shelf;
      const unknown = [...new Set(ids)].filter((id) => !names.has(id));
      for (let from = 0; from < unknown.length; from += PAGE)
        await read(shelf, taxonomy, { include: unknown.slice(from, from + PAGE).join(',') }, ask);
      // One that is gone has no name, and is not asked for again.
      for (const id of unknown) if (!names.has(id)) names.set(id, '');
      return names;
    },
  };
}
