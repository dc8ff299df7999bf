import { GuyubError, type Issue } from '../contract/error.ts';
import type { SharingOrder } from './order.ts';
import type { SharingMember } from './member.ts';

/** Pieces beyond which nobody sews: a slip of the finger. */
const MOST_PIECES = 1_000_000;

/** @throws GuyubError `invalid` */
export function checkOrder(order: SharingOrder, members: readonly SharingMember[]): void {
  const issues: Issue[] = [];
  const whole = (value: number, least: number, path: (string | number)[], what: string) => {
    if (!Number.isSafeInteger(value) || value < least || value > MOST_PIECES)
      issues.push({ path, message: `${what} must be a whole number from ${least} to ${MOST_PIECES}.` });
  };
  whole(order.pieces, 1, ['pieces'], 'The number of pieces');
  whole(order.lot, 1, ['lot'], 'The lot');
  if (order.weight !== undefined && !(order.weight > 0 && order.weight <= 1000))
    issues.push({ path: ['weight'], message: 'The effort of a piece must be above 0, up to 1000.' });
  const seen = new Set<string>();
  for (const [i, { id, level, capacity, lastTurn }] of members.entries()) {
    if (seen.has(id)) issues.push({ path: ['members', i], message: `Member "${id}" is here twice.` });
    seen.add(id);
    whole(capacity, 0, ['members', i, 'capacity'], `The capacity of "${id}"`);
    if (!Number.isFinite(level) || level < 0)
      issues.push({ path: ['members', i, 'level'], message: `The level of "${id}" must be 0 or more.` });
    if (!Number.isFinite(lastTurn))
      issues.push({
        path: ['members', i, 'lastTurn'],
        message: `The last turn of "${id}" must be a number.`,
      });
  }
  if (issues.length > 0)
    throw new GuyubError('invalid', issues.map(({ message }) => message).join(' '), {
      adapter: 'core',
      issues,
    });
}
