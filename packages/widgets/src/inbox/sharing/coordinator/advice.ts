import type { Proposal, SeenWorkOrder } from '@guyub/core/sharing';
import { day } from '../../dates.ts';
import type { Room } from '../../room.ts';
import { orderWords } from './words.ts';

/** What helps with pieces that nobody can make: it depends on why members cannot. */
export function adviceFor(
  room: Room,
  { skill }: SeenWorkOrder,
  { shares, earliest }: Pick<Proposal, 'shares' | 'earliest'>,
): string {
  const { advice } = orderWords(room);
  if (earliest) return advice.time(day(room.t, earliest, room.today));
  const all = new Set(shares.map(({ reason }) => (reason.code === 'excluded' ? reason.why : reason.code)));
  if (all.has('probation') || all.has('new')) return advice.new;
  // Not even within a year.
  if (all.has('full') || all.has('capacity')) return advice.people;
  // Who is nearest to making it is asked first.
  if (all.has('no-capacity')) return advice.noCapacity;
  if (all.has('on-leave')) return advice.onLeave;
  if (all.has('certificate')) return advice.certificate(skill);
  return all.has('skill') ? advice.skill(skill) : advice.nobody;
}
