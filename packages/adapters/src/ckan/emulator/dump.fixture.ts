import type { PGlite } from '@electric-sql/pglite';
import { notValid } from './refused.fixture.ts';
import { datastoreSearch } from './search.fixture.ts';
import type { SearchSettings } from './site.fixture.ts';

const PAGINATE_BY = 32_000;

/** `/datastore/dump/{id}?format=json` (datastore/blueprint.py `dump_to`, writer.py `json_writer`), in pages of its own. */
export async function dump(
  db: PGlite,
  settings: SearchSettings,
  id: string,
  params: URLSearchParams,
): Promise<string> {
  if (params.get('format') !== 'json') throw notValid({ format: ['Only JSON is made here'] });
  const { limit, offset, format: _, bom, ...search } = Object.fromEntries(params);
  let left = limit === undefined ? Infinity : Number(limit);
  let at = Number(offset ?? 0);
  const pageOf = () =>
    datastoreSearch(
      db,
      {
        resource_id: id,
        sort: '_id',
        ...search,
        limit: Math.min(PAGINATE_BY, left),
        offset: at,
        records_format: 'lists',
        include_total: false,
      },
      settings,
      '/',
    );
  let page = await pageOf();
  // A site's own most counts: pages of the size that was wished for would leave gaps.
  const size = Math.min(page.limit, PAGINATE_BY);
  const rows: unknown[] = [];
  for (;;) {
    rows.push(...page.records);
    [at, left] = [at + size, left - size];
    if (page.records.length < size || left <= 0) break;
    page = await pageOf();
  }
  const lines = rows.map((row) => `\n    ${JSON.stringify(row)}`).join(',');
  return `${bom ? '\ufeff' : ''}{\n  "fields": ${JSON.stringify(page.fields)},\n  "records": [${lines}\n]}\n`;
}
