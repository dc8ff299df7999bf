import { GuyubError, type Capabilities, type Plain, type PublishedRecords } from '@guyub/core/adapter';
import type { Mapping, MappedResource } from '../mapping/index.ts';
import type { ForeignAnswer } from './fetch-foreign.ts';
import type { Foreign } from './foreign-adapter.ts';
import { foreignCapabilities, foreignSource, type ForeignSource } from './foreign-source.ts';
import type { At, ForeignPage } from './gather.ts';
import { isPlain } from './plain.ts';

/** A list that is always the same, `{ data: […], meta: { pagination } }`, of which nothing can be asked but a page. */
export interface PagedList {
  readonly name: string;
  readonly list: URL;
  readonly resource: MappedResource;
  readonly mapping: Mapping;
  /** The parameters of the page's number and of its size. */
  readonly by: readonly [page: string, size: string];
  /** Most rows that a request may ask for. */
  readonly max: number;
  /** The row as the mapping reads it, and no more of it. One that is not for us is its id alone. */
  rowOf(row: Plain): Plain;
}
interface PagedSource extends ForeignSource {
  readonly list: URL;
}

/** What `foreignAdapter` needs to know of such a list. A record is looked for in the list. */
export function pagedList(given: PagedList): Omit<Foreign<PagedSource>, 'fetch' | 'headers'> {
  const { name, list, mapping, resource, max } = given;
  const own = foreignSource(name, mapping, resource, {}, { max, counts: false });
  const sources = new Map([[resource as string, { ...own, list }]]);
  return {
    name,
    sources,
    capabilities: withNothing(sources),
    toListUrl: (_, __, at, size) => pageUrl(given, at, size),
    toRecordUrl: () => undefined,
    fromRecord: () => undefined,
    fromList: (_, answer, at) => pageOf(given, answer, at),
  };
}

const withNothing = (sources: ReadonlyMap<string, PagedSource>): Capabilities<PublishedRecords> =>
  foreignCapabilities(sources, () => ({ ops: () => [], text: false }));

function pageUrl({ list, by: [page, most] }: PagedList, at: At, size: number): URL {
  const url = new URL(list);
  url.searchParams.set(page, String(at ?? 1));
  url.searchParams.set(most, String(size));
  return url;
}

/** @throws GuyubError for an answer that is no such list */
function pageOf({ name, rowOf }: PagedList, answer: ForeignAnswer, at: At): ForeignPage {
  if (answer.error) throw answer.error;
  const { data, meta } = isPlain(answer.body) ? answer.body : {};
  if (!Array.isArray(data) || !data.every(isPlain))
    throw new GuyubError('bad-response', 'The answer has no list under "data". Is this the right address?', {
      adapter: name,
      status: answer.status,
    });
  const counts = isPlain(meta) && isPlain(meta['pagination']) ? meta['pagination'] : {};
  const last = counts['total_pages'] ?? counts['last_page'];
  const page = Number(at ?? 1);
  const more = data.length > 0 && (typeof last !== 'number' || page < last);
  return {
    rows: (data as readonly Plain[]).map(rowOf),
    next: more ? page + 1 : null,
    sure: typeof last === 'number' || !more,
    total: undefined,
  };
}
