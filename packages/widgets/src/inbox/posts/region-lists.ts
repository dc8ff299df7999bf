import type { PublishedProgramme } from '@guyub/core';
import { loadSource } from '../../shared/lazy-source.ts';
import { Places } from '../../shared/near/places.ts';
import { clientFor } from '../../shared/source.ts';
import type { Room } from '../room.ts';

/** More than a regency has. */
const MOST = 100;

/** Programmes and sub-districts to choose from. Where they cannot be had, a form does without. */
export class RegionLists {
  programmes: readonly PublishedProgramme[] = [];
  /** The line was cut, or this source has no lists. */
  failed = false;
  readonly #room: Room;
  readonly #places = new Places();
  #loading: Promise<void> | undefined;

  constructor(room: Room) {
    this.#room = room;
  }

  /** Names of sub-districts. */
  get places(): readonly string[] {
    return this.#places.all.map(({ name }) => name);
  }

  /** Once, and again where it failed. */
  load(): Promise<void> {
    return (this.#loading ??= this.#load());
  }

  /** Asks for the names when one is first needed. */
  programme(id: string | undefined): string | undefined {
    if (id === undefined) return undefined;
    if (!this.#loading && !this.failed) void this.load();
    return this.programmes.find((programme) => programme.id === id)?.name;
  }

  async #load(): Promise<void> {
    const { source, desk, host } = this.#room;
    const { region } = desk.door;
    try {
      await loadSource(source);
      const client = clientFor(source);
      await this.#places.load(client, region);
      if (client.adapter.capabilities.programmes) {
        const where = { op: 'eq', field: 'region', value: region } as const;
        const { items } = await client.list('programmes', { where, page: { size: MOST } });
        this.programmes = [...items].sort((a, b) => a.name.localeCompare(b.name, 'id'));
      }
      this.failed = false;
    } catch {
      this.failed = true;
      this.#loading = undefined;
    }
    host.requestUpdate();
  }
}
