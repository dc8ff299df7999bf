import type { Client, PublishedProgramme } from '@guyub/core';
import { Places } from '../near/places.ts';

/** More than a regency has. */
const MOST = 100;

interface From {
  region(): string;
  client(): Promise<Client | undefined>;
}

/** Programmes and sub-districts to choose from. Where they cannot be had, a form does without. */
export class RegionLists {
  programmes: readonly PublishedProgramme[] = [];
  /** The line was cut, or this source has no lists. */
  failed = false;
  readonly #host: { requestUpdate(): void };
  readonly #from: From;
  readonly #places = new Places();
  /** Asked for, of this region. */
  #of: string | undefined;
  #loading: Promise<void> | undefined;

  constructor(host: { requestUpdate(): void }, from: From) {
    this.#host = host;
    this.#from = from;
  }

  /** Names of sub-districts. */
  get places(): readonly string[] {
    return this.#places.all.map(({ name }) => name);
  }

  /** Once for a region, and again where something did not come. */
  load(): Promise<void> {
    const region = this.#from.region();
    if (region !== this.#of) {
      this.#of = region;
      this.programmes = [];
      this.#loading = undefined;
    }
    return (this.#loading ??= this.#load(region));
  }

  /** Asks for the names when one is first needed. */
  programme(id: string | undefined): string | undefined {
    if (id === undefined) return undefined;
    if (this.#of === undefined) void this.load();
    return this.programmes.find((programme) => programme.id === id)?.name;
  }

  async #load(region: string): Promise<void> {
    const found = await this.#from.client().catch(() => undefined);
    const [places, programmes] = await Promise.allSettled([
      this.#loadPlaces(found, region),
      programmesOf(found, region),
    ]);
    if (region !== this.#of) return;
    this.failed = programmes.status === 'rejected';
    if (programmes.status === 'fulfilled') this.programmes = programmes.value;
    if (this.failed || places.status === 'rejected') this.#loading = undefined;
    this.#host.requestUpdate();
  }

  async #loadPlaces(client: Client | undefined, region: string): Promise<void> {
    if (!client?.capabilities.regions) return;
    await this.#places.load(client, region);
    if (!this.#places.all[0]) throw new Error('No sub-districts came.');
  }
}

async function programmesOf(
  client: Client | undefined,
  region: string,
): Promise<readonly PublishedProgramme[]> {
  if (!client) throw new Error('There is nobody to ask.');
  if (!client.capabilities.programmes) return [];
  const where = { op: 'eq', field: 'region', value: region } as const;
  const { items } = await client.list('programmes', { where, page: { size: MOST } });
  return items.toSorted((a, b) => a.name.localeCompare(b.name, 'id'));
}
