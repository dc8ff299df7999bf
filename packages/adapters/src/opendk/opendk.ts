import { GuyubError, type Adapter, type Plain, type PublishedRecords } from '@guyub/core/adapter';
import { defineMapping, type Zone } from '../mapping/index.ts';
import { absolute } from '../shared/absolute.ts';
import type { Fetch } from '../shared/fetch-json.ts';
import { foreignAdapter } from '../shared/foreign-adapter.ts';
import { headersOf, type Identity } from '../shared/identity.ts';
import { pagedList } from '../shared/paged-list.ts';
import { isPlain } from '../shared/plain.ts';

/** Its documentation says 100, its configuration 30. */
const MOST = 30;

export interface OpenDkOptions extends Pick<Identity, 'userAgent'> {
  /** The sub-district's site, e.g. `https://kecamatancontoh.example.go.id`. */
  readonly url: string | URL;
  /** Its regency, e.g. `kemendagri:35.27`. */
  readonly region: string;
  /** Its name, e.g. `Omben`. */
  readonly subdistrict: string;
  /** Of times that name none; WIB unless said. */
  readonly zone?: Zone;
  /** `kategori_id` of what is a business. A waterfall and a paddy field are among the potential, too. */
  readonly categories: readonly number[];
  /** How the office knows that the owners agreed to be shown elsewhere. OpenDK itself does not ask them. */
  readonly because: string;
  readonly fetch?: Fetch;
}

/**
 * The `potensi` of a sub-district's OpenDK, as `businesses`.
 *
 * @example
 * const adapter = opendk({
 *   url: 'https://kecamatancontoh.example.go.id',
 *   region: 'kemendagri:35.27',
 *   subdistrict: 'Omben',
 *   categories: [2],
 *   because: 'owners asked by letter in 2026, answers at the sub-district office',
 * });
 * @throws GuyubError `invalid` saying which option cannot be meant so
 */
export function opendk(options: OpenDkOptions): Adapter<PublishedRecords> {
  const { region, subdistrict, zone = 'WIB', because, categories } = options;
  const { origin, pathname } = absolute('opendk', options.url);
  if (categories.length === 0)
    throw new GuyubError('invalid', 'opendk: "categories" names none, so nothing would be shown.', {
      adapter: 'opendk',
    });
  const mapping = defineMapping({
    region,
    zone,
    resources: {
      businesses: {
        consents: { publication: { declared: 'yes', because } },
        fields: {
          id: 'id',
          personId: 'owner',
          name: { from: 'name', as: 'prose' },
          description: 'description',
          subdistrict: { default: subdistrict },
          // Nobody's place is written so.
          latitude: { from: 'lat', nothing: ['0'] },
          longitude: { from: 'long', nothing: ['0'] },
          updatedAt: 'updatedAt',
        },
      },
    },
  });
  return foreignAdapter({
    ...pagedList({
      name: 'opendk',
      list: new URL(`${origin}${pathname.replace(/\/+$/, '')}/api/frontend/v1/potensi`),
      resource: 'businesses',
      mapping,
      by: ['page[number]', 'page[size]'],
      max: MOST,
      rowOf: (row) => potentialOf(row, categories),
    }),
    fetch: options.fetch,
    headers: headersOf('opendk', options),
  });
}

function potentialOf({ id, attributes }: Plain, categories: readonly number[]): Plain {
  if (!isPlain(attributes)) return {};
  if (!categories.includes(Number(attributes['kategori_id']))) return { id };
  const { nama_potensi: name, deskripsi: description, lat, long, updated_at: changed, created_at: made } = attributes;
  // Whose it is OpenDK does not say: nobody has this id.
  return { id, owner: `potensi-${String(id)}`, name, description, lat, long, updatedAt: changed ?? made };
} // prettier-ignore
