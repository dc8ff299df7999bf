import type { CommunityDesk, WorkMatter } from '@guyub/core/sharing';
import { membership, order, seenByMember, share, sharingDesk } from '../../../testing/community.ts';
import { Hiring } from '../../../testing/hiring.ts';

export const joinable = [{ id: 'c2', name: 'Bordir Omben' }];

/** The inbox of Siti Aminah, who is in one community. */
export function member(work: readonly WorkMatter[], change: Partial<CommunityDesk> = {}): Hiring {
  const hiring = new Hiring('person', []);
  hiring.shared = { communities: [seenByMember(sharingDesk(work, change))], joinable: [], people: [] };
  return hiring;
}
export const shows = (hiring: Hiring, work: readonly WorkMatter[], change: Partial<CommunityDesk> = {}) =>
  (hiring.shared = { ...hiring.shared!, communities: [seenByMember(sharingDesk(work, change))] });
/** One order in which she has this share. */
export const having = (...shares: WorkMatter['shares']): WorkMatter => ({
  order: order({ status: 'running', round: 1 }),
  shares,
});
export const mine = (change: Parameters<typeof share>[2] = {}) =>
  share('p1', 30, { status: 'accepted', ...change });
export const theirs = (change: Parameters<typeof share>[2] = {}) =>
  share('budi', 15, { status: 'accepted', ...change });
export const members = (change: Parameters<typeof membership>[1]) => ({
  members: sharingDesk().members.map((one) => (one.personId === 'p1' ? membership('p1', change) : one)),
});
