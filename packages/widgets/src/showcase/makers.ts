import type { Client, PublishedBusiness, PublishedOffering, PublishedPerson } from '@guyub/core';

/** Who makes a product or does a service. */
export interface Maker {
  readonly person?: PublishedPerson | undefined;
  readonly business?: PublishedBusiness | undefined;
}

/** The makers of all that is shown, asked for once, a page at a time. */
export class Makers {
  /** Some of them could not be asked for. */
  partly = false;
  readonly #people = new Map<string, PublishedPerson>();
  readonly #businesses = new Map<string, PublishedBusiness>();

  of({ personId, businessId }: PublishedOffering): Maker {
    return { person: this.#people.get(personId), business: this.#businesses.get(businessId ?? '') };
  }

  /** Whose person was asked for and is not published is not shown either. */
  isShown(offering: PublishedOffering): boolean {
    return this.partly || this.#people.has(offering.personId);
  }

  /** Cards are better without a name than not there. */
  async load(client: Client, offerings: readonly PublishedOffering[], signal?: AbortSignal): Promise<void> {
    const people = offerings.map(({ personId }) => personId);
    const businesses = offerings.flatMap(({ businessId }) => businessId ?? []);
    const asked = [
      this.#ask(client, 'people', this.#people, people, signal),
      this.#ask(client, 'businesses', this.#businesses, businesses, signal),
    ];
    const answers = await Promise.allSettled(asked);
    signal?.throwIfAborted();
    this.partly ||= answers.some(({ status }) => status === 'rejected');
  }

  async #ask<K extends 'people' | 'businesses', T extends { readonly id: string }>(
    client: Client,
    resource: K,
    known: Map<string, T>,
    wanted: readonly string[],
    signal: AbortSignal | undefined,
  ): Promise<void> {
    const values = [...new Set(wanted)].filter((id) => !known.has(id));
    if (!values[0] || !client.capabilities[resource]) return;
    const where = { op: 'in', field: 'id', values } as const;
    const { items } = await client.list<'people' | 'businesses'>(
      resource,
      { where, page: { size: values.length } },
      signal ? { signal } : {},
    );
    for (const item of items as readonly unknown[] as readonly T[]) known.set(item.id, item);
  }
}

/** The business's name, else the person's. */
export const makerName = ({ person, business }: Maker): string | undefined =>
  business?.name ?? person?.businessName ?? person?.name;
