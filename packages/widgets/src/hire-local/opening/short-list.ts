import type { Client, Mark, Near, PublishedPerson } from '@guyub/core';
import { kmFrom } from '@guyub/core/order';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { can, isFree, SHORT, toFar, toNear, type Wanted } from './question.ts';

/** Somebody near, free and suited. */
export interface Suited {
  readonly person: PublishedPerson;
  /** Where the entry holds what was looked for. */
  readonly marks: readonly Mark[];
}

/** The nearest place where somebody is free. */
export interface Neighbour {
  readonly region: string;
  readonly subdistrict: string | undefined;
  /** Of the region, where it is another one. */
  readonly regionName: string | undefined;
  readonly count: number;
  readonly km: number;
}

type State = 'idle' | 'loading' | 'people' | 'nobody' | 'failed';

/** The people to begin with, and whoever is nearest where there are none. The newest question wins. */
export class ShortList implements ReactiveController {
  state: State = 'idle';
  people: readonly Suited[] = [];
  neighbour: Neighbour | undefined;
  /** When the answer was true; only where the backend is out of reach. */
  staleSince: string | undefined;
  error: unknown;
  readonly #host: ReactiveControllerHost;
  readonly #settled: () => void;
  #running: AbortController | undefined;

  /** @param settled hears of each answer and failure */
  constructor(host: ReactiveControllerHost, settled: () => void) {
    this.#settled = settled;
    (this.#host = host).addController(this);
  }

  hostDisconnected(): void {
    this.#running?.abort();
    if (this.state === 'loading') this.state = 'idle';
  }

  /**
   * @param first asked before anybody else
   * @param origin of distances, where nobody is found and no place was chosen
   */
  ask(
    client: Client,
    wanted: Wanted,
    first: PublishedPerson | undefined,
    origin: () => Promise<Near | undefined>,
  ): void {
    this.#running?.abort();
    const { signal } = (this.#running = new AbortController());
    this.state = 'loading';
    this.error = undefined;
    this.#host.requestUpdate();
    void this.#find(client, wanted, first, origin, signal)
      .catch((error: unknown) => {
        this.error = error;
        this.state = 'failed';
      })
      .then(() => {
        if (signal.aborted) return;
        this.#host.requestUpdate();
        this.#settled();
      });
  }

  async #find(
    client: Client,
    wanted: Wanted,
    first: PublishedPerson | undefined,
    origin: () => Promise<Near | undefined>,
    signal: AbortSignal,
  ): Promise<void> {
    const { items, text, stale, asOf } = await client.list('people', toNear(client, wanted), { signal });
    // Some of the words are not enough: a motor mechanic is no AC technician.
    const found = (text?.relaxed ? [] : items)
      .map((person, index): Suited => ({ person, marks: text?.marks[index] ?? [] }))
      .filter(({ person }) => isFree(person, wanted.today) && person.id !== first?.id);
    const people = [...(first ? [{ person: first, marks: [] }] : []), ...found].slice(0, SHORT);
    const near = people[0] || !can(client)?.near ? undefined : (wanted.near ?? (await origin()));
    const neighbour = near && (await nearest(client, wanted, near, signal));
    if (signal.aborted) return;
    this.people = people;
    this.neighbour = neighbour;
    this.staleSince = stale ? asOf : undefined;
    this.state = people[0] ? 'people' : 'nobody';
  }
}

/** How far, and how many stand together there. */
async function nearest(
  client: Client,
  wanted: Wanted,
  near: Near,
  signal: AbortSignal,
): Promise<Neighbour | undefined> {
  const { items, text } = await client.list('people', toFar(client, wanted, near), { signal });
  const free = text?.relaxed ? [] : items.filter((person) => isFree(person, wanted.today));
  const km = free[0] && kmFrom(near, free[0]);
  if (!free[0] || km === undefined) return undefined;
  const { region, subdistrict } = free[0];
  const there = free.filter((person) => person.region === region && person.subdistrict === subdistrict);
  return {
    region,
    subdistrict,
    regionName: region === wanted.region ? undefined : await nameOf(client, region, signal),
    count: there.length,
    km,
  };
}

async function nameOf(client: Client, region: string, signal: AbortSignal): Promise<string | undefined> {
  try {
    return (await client.get('regions', region, { signal })).value.name;
  } catch {
    return undefined; // a place without its regency is still a place
  }
}
