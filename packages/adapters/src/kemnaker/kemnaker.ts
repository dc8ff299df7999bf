import { GuyubError, type Adapter, type PublishedRecords } from '@guyub/core/adapter';
import { defineMapping } from '../mapping/index.ts';
import { absolute } from '../shared/absolute.ts';
import type { Fetch } from '../shared/fetch-json.ts';
import { foreignAdapter } from '../shared/foreign-adapter.ts';
import { headersOf, type Identity } from '../shared/identity.ts';
import { pagedList } from '../shared/paged-list.ts';
import { citiesOf, institutionOf } from './institution.ts';
import { politely } from './politely.ts';

const home = 'https://kelembagaan-api.kemnaker.go.id';
const MOST = 100;
/** Between two requests, ms. Nobody has said how many are welcome. */
const PAUSE_MS = 2000;

export interface KemnakerOptions extends Pick<Identity, 'userAgent'> {
  /** Kemnaker's name of a regency or city → its code. Institutions elsewhere are left out. */
  readonly cities: Readonly<Record<string, string>>;
  /** Kemnaker's own ids of provinces, so that fewer pages are asked for. */
  readonly provinces?: readonly string[];
  /** The day of the list, for institutions that do not say when they were changed. */
  readonly asOf: string;
  /** Another address of the same service. */
  readonly url?: string | URL;
  readonly fetch?: Fetch;
}

/**
 * Training institutions that Kemnaker has registered, as `organisations`.
 *
 * @example
 * const adapter = kemnaker({ cities: { 'Kab. Sampang': 'kemendagri:35.27' }, asOf: '2026-11-01' });
 * @throws GuyubError `invalid` saying which option cannot be meant so
 */
export const kemnaker = (options: KemnakerOptions): Adapter<PublishedRecords> =>
  unhurried({ ...options, fetch: politely(options.fetch ?? ((url, init) => fetch(url, init)), PAUSE_MS) });

/** Without the pauses. */
export function unhurried(options: KemnakerOptions): Adapter<PublishedRecords> {
  const { provinces = [], asOf, url = home } = options;
  const cities = citiesOf(options.cities);
  const [first] = cities.values();
  const updated = `${asOf}T00:00:00Z`;
  if (first === undefined || Number.isNaN(Date.parse(updated)))
    throw new GuyubError(
      'invalid',
      'kemnaker: "cities" names at least one, and "asOf" is a day, e.g. 2026-11-01.',
      { adapter: 'kemnaker' },
    );
  const { origin, pathname } = absolute('kemnaker', url);
  const list = new URL(`${origin}${pathname.replace(/\/+$/, '')}/v1/published-institutions`);
  for (const province of provinces) list.searchParams.append('province[]', province);
  const mapping = defineMapping({
    region: first,
    zone: 'WIB',
    resources: {
      organisations: {
        fields: {
          id: 'id',
          name: { from: 'name', as: 'prose' },
          kind: 'kind',
          region: { from: 'code', scheme: 'kemendagri' },
          updatedAt: { from: 'updatedAt', default: updated },
        },
      },
    },
  });
  return foreignAdapter({
    ...pagedList({
      name: 'kemnaker',
      list,
      resource: 'organisations',
      mapping,
      by: ['page', 'limit'],
      max: MOST,
      rowOf: (row) => institutionOf(row, cities),
    }),
    fetch: options.fetch,
    headers: headersOf('kemnaker', options),
  });
}
