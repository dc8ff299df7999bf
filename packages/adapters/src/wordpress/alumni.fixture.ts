import type { Plain } from '@guyub/core/adapter';
import { seed } from '../conformance/index.ts';
import { defineMapping, type MappedResource, type Mapping } from '../mapping/index.ts';
import { mappingFor, rowsOf } from '../fixtures/seed-rows.fixture.ts';

/** A post as `wp_insert_post` takes it, with what hangs on it. */
export interface Post {
  readonly post_type: string;
  readonly post_title: string;
  readonly post_name?: string;
  readonly post_content?: string;
  readonly post_status?: string;
  readonly post_password?: string;
  readonly post_author?: number;
  readonly post_date?: string;
  readonly post_date_gmt?: string;
  readonly meta?: Plain;
  readonly terms?: Readonly<Record<string, readonly string[]>>;
}

/** Type → its columns, by the schema under which each is registered. */
export type Types = Readonly<Record<string, Readonly<Record<string, Plain>>>>;

/** Invented, both; in each post, each header and each failure of this WordPress. */
export const secret = 'Sandi-Rahasia-77';
export const nik = '3527014107900009';

const rows = rowsOf(seed);
const inMeta = mappingFor('meta');
export const mapped = Object.keys(inMeta.resources) as MappedResource[];

/** The seed's columns as meta; its ids as slugs; the sub-district as a taxonomy. */
export const seedMapping: Mapping = defineMapping({
  ...inMeta,
  resources: Object.fromEntries(
    Object.entries(inMeta.resources).map(([resource, entry]) => [
      resource,
      {
        ...entry,
        fields: {
          ...entry.fields,
          id: 'slug',
          ...(resource === 'jobs' && { payMin: { from: 'payMin', values: { '0': 0 } } }),
          ...(resource === 'people' && { subdistrict: { from: 'terms.kecamatan', as: 'text' } }),
        },
      },
    ]),
  ),
});

export const seedTypes: Types = Object.fromEntries(
  mapped.map((resource) => [resource, { ...columnsOf(rows[resource] ?? []), nik: text(), catatan: text() }]),
);

export const seedPosts: readonly Post[] = mapped.flatMap((resource) =>
  (rows[resource] ?? []).map(({ id, subdistrict, ...row }): Post => {
    const own = resource === 'people' ? row : { ...row, subdistrict };
    const meta = Object.entries({ ...own, nik, catatan: secret }).filter(([, value]) => value != null);
    return {
      post_type: `blk_${resource}`,
      post_title: String(id),
      post_name: String(id),
      meta: Object.fromEntries(meta),
      ...(resource === 'people' &&
        typeof subdistrict === 'string' && { terms: { kecamatan: [subdistrict] } }),
    };
  }),
);

/** Each column by the kind of its values. An amount is text, as it is typed: a number that is missing would read as 0. */
function columnsOf(all: readonly Plain[]): Readonly<Record<string, Plain>> {
  const columns: Record<string, Plain> = {};
  for (const [column, value] of all.flatMap((row) => Object.entries(row)))
    if (value != null && column !== 'id')
      columns[column] = column.startsWith('pay') ? text() : schemaOf(value);
  return columns;
}

function schemaOf(value: unknown): Plain {
  if (typeof value === 'boolean') return { type: 'boolean' };
  if (typeof value === 'number') return { type: 'number' };
  if (Array.isArray(value)) return { type: 'array', items: text() };
  return typeof value === 'object' ? { type: 'object', additionalProperties: true } : text();
}

function text(): Plain {
  return { type: 'string' };
}
