import type { Client, Filter, Near, PublishedPerson, PublishedRecords, QueryFor } from '@guyub/core';

/** Shown at once. */
export const SHORT = 5;
/** Around a place: further away is no neighbour, and is told by name. */
const NEAR_KM = 25;
/** Asked for to find the nearest place with somebody; how many of them stand together is counted in these. */
const FAR = 50;

export interface Wanted {
  /** What the visitor needs. */
  readonly text: string;
  readonly region: string | undefined;
  /** Middle of the chosen sub-district. */
  readonly near: Near | undefined;
  /** ISO date. */
  readonly today: string;
}

type PeopleQuery = QueryFor<PublishedRecords, 'people'>;

/** Around the place, else in the whole region. */
export function toNear(client: Client, wanted: Wanted): PeopleQuery {
  const { region, near } = wanted;
  return {
    ...framed(client, wanted, region ? [{ op: 'eq', field: 'region', value: region }] : []),
    ...(near && can(client)?.near && { near: { ...near, withinKm: NEAR_KM } }),
    page: { size: SHORT },
  };
}

/** Nearest first, in whatever region. */
export const toFar = (client: Client, wanted: Wanted, near: Near): PeopleQuery => ({
  ...framed(client, wanted, []),
  near,
  page: { size: FAR },
});

export const isFree = ({ awayUntil }: PublishedPerson, today: string): boolean =>
  !awayUntil || awayUntil < today;

export const can = (client: Client) => client.capabilities.people;

function framed(client: Client, { text, today }: Wanted, frame: readonly Filter<PublishedPerson>[]) {
  // Where the backend cannot tell, whoever is away is left out of its answer.
  const asks = can(client)?.not && can(client)?.fields.awayUntil;
  const away = { op: 'range', field: 'awayUntil', gte: today } as const;
  const of: readonly Filter<PublishedPerson>[] = [
    ...frame,
    ...(asks ? [{ op: 'not', of: away } as const] : []),
  ];
  return { ...(text && { text }), ...(of[0] && { where: of[1] ? ({ op: 'and', of } as const) : of[0] }) };
}
