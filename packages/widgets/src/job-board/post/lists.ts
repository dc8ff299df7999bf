import type { Client, PublishedProgramme } from '@guyub/core';
import type { LitElement } from 'lit';
import { Places } from '../../shared/near/places.ts';

/** More than a regency has. */
const MOST = 100;

/** What there is to choose from; a form does without where it cannot be had. */
export class Lists {
  programmes: readonly PublishedProgramme[] = [];
  readonly #places = new Places();

  /** Names of sub-districts. */
  get places(): readonly string[] {
    return this.#places.all.map(({ name }) => name);
  }

  async load(element: LitElement, client: Client, region: string): Promise<void> {
    await Promise.allSettled([this.#places.load(client, region), this.#loadProgrammes(client, region)]);
    element.requestUpdate();
  }

  async #loadProgrammes(client: Client, region: string): Promise<void> {
    if (this.programmes[0] || !client.adapter.capabilities.programmes) return;
    const where = { op: 'eq', field: 'region', value: region } as const;
    const { items } = await client.list('programmes', { where, page: { size: MOST } });
    this.programmes = [...items].sort((a, b) => a.name.localeCompare(b.name, 'id'));
  }
}
