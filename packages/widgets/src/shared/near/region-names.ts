import type { Client, Scalar } from '@guyub/core';

/** Names of regions by their codes, asked for when they are shown first. */
export class RegionNames {
  readonly #client: () => Client | undefined;
  readonly #redraw: () => void;
  readonly #known = new Map<string, string>();
  readonly #wanted = new Set<string>();

  constructor(client: () => Client | undefined, redraw: () => void) {
    this.#client = client;
    this.#redraw = redraw;
  }

  /** @returns `…` while it is asked for; where nobody knows the name, the code without its scheme */
  of(code: Scalar): string {
    const id = String(code);
    const name = this.#known.get(id);
    if (name !== undefined) return name;
    // All of one drawing in one question.
    if (this.#wanted.size === 0) queueMicrotask(() => void this.#ask());
    this.#wanted.add(id);
    return '…';
  }

  async #ask(): Promise<void> {
    const ids = [...this.#wanted];
    for (const id of ids) this.#known.set(id, '…');
    this.#wanted.clear();
    const found = await this.#list(ids.slice(0, 100)).catch(() => []);
    for (const id of ids) this.#known.set(id, id.replace(/^.*:/, ''));
    for (const { id, name } of found) this.#known.set(id, name);
    this.#redraw();
  }

  async #list(ids: readonly string[]) {
    const client = this.#client();
    if (!client?.capabilities.regions) return [];
    const where = { op: 'in', field: 'id', values: ids } as const;
    return (await client.list('regions', { where, page: { size: 100 } })).items;
  }
}
