import type { HiringClient } from '@guyub/core/hiring';
import type { Store } from '@guyub/gateway';
import { once } from './behind-link.ts';

/** Who shares orders in a region. Everybody is invented. */
export interface CommunitySample {
  readonly region: string;
  readonly name: string;
  readonly skill: string;
  /** Most that are taken in; others of that skill may still join. */
  readonly members: number;
  /** What they have received so far by the paper book, one after the other and from the beginning again. */
  readonly openings: readonly number[];
}

interface Door {
  readonly store: Store;
  readonly region: string;
  readonly coordinator: HiringClient;
}

/** Brings a region's graduates together who share orders, when nobody has done so. */
export async function addCommunity(
  { store, region, coordinator }: Door,
  { name, skill, members, openings }: CommunitySample,
): Promise<number> {
  if ((await coordinator.sharing()).communities.length > 0) return 0;
  const people = await store.list({
    resource: 'people',
    text: skill,
    where: { op: 'eq', field: 'region', value: region },
    sort: [{ field: 'name', order: 'asc' }],
    page: { size: members },
  });
  const { value: community } = await coordinator.create('communities', { name }, once());
  for (const [i, { id }] of people.items.entries()) {
    const opening = openings[i % openings.length]!;
    await coordinator.create(
      'memberships',
      { communityId: community.id, personId: String(id), opening },
      once(),
    );
  }
  return people.items.length;
}
