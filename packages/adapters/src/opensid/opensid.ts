import type { Adapter, PublishedRecords } from '@guyub/core/adapter';
import { defineMapping, type Zone } from '../mapping/index.ts';
import { absolute } from '../shared/absolute.ts';
import type { Fetch } from '../shared/fetch-json.ts';
import { foreignAdapter } from '../shared/foreign-adapter.ts';
import { headersOf, type Identity } from '../shared/identity.ts';
import { pagedList } from '../shared/paged-list.ts';
import { productOf } from './product.ts';

/** Photos are written into the answer, each a megabyte or more, so few at a time. */
const MOST = 10;

export interface OpenSidOptions extends Pick<Identity, 'userAgent'> {
  /** The village's site, e.g. `https://desacontoh.example.desa.id`. */
  readonly url: string | URL;
  /** Its regency, e.g. `kemendagri:35.27`. */
  readonly region: string;
  /** Of times that name none; WIB unless said. */
  readonly zone?: Zone;
  /** How the village knows that its sellers agreed to be shown elsewhere. OpenSID itself does not ask them. */
  readonly because: string;
  readonly fetch?: Fetch;
}

/**
 * What a village sells in the lapak of its OpenSID, as `offerings`.
 *
 * @example
 * const adapter = opensid({
 *   url: 'https://desacontoh.example.desa.id',
 *   region: 'kemendagri:35.27',
 *   because: 'agreed at the sellers’ meeting of March 2026, minutes at the village office',
 * });
 * @throws GuyubError `invalid` saying which option cannot be meant so
 */
export function opensid(options: OpenSidOptions): Adapter<PublishedRecords> {
  const { region, zone = 'WIB', because } = options;
  const { origin, pathname } = absolute('opensid', options.url);
  const mapping = defineMapping({
    region,
    zone,
    resources: {
      offerings: {
        consents: { publication: { declared: 'yes', because } },
        fields: {
          id: 'id',
          personId: 'seller',
          name: { from: 'name', as: 'prose' },
          description: 'description',
          category: 'category',
          unit: 'unit',
          priceMin: { from: 'price', as: 'number' },
          priceMax: { from: 'price', as: 'number' },
          updatedAt: 'updatedAt',
        },
      },
    },
  });
  return foreignAdapter({
    ...pagedList({
      name: 'opensid',
      list: new URL(`${origin}${pathname.replace(/\/+$/, '')}/internal_api/lapak/produk`),
      resource: 'offerings',
      mapping,
      by: ['page[number]', 'page[size]'],
      max: MOST,
      rowOf: productOf,
    }),
    fetch: options.fetch,
    headers: headersOf('opensid', options),
  });
}
