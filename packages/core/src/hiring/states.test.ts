import assert from 'node:assert/strict';
import { test } from 'node:test';
import { privateResources, type PrivateName } from '../model/private-records.ts';
import { isOver, mayMove, move } from './states.ts';

/** Every move that is allowed; all others are refused. */
const allowed: Readonly<Record<PrivateName, readonly string[]>> = {
  quoteRequests: [
    'submitted sent',
    'submitted quoted',
    'submitted no-result',
    'submitted cancelled',
    'submitted refused',
    'sent quoted',
    'sent no-result',
    'sent cancelled',
    'sent refused',
    'quoted sent',
    'quoted chosen',
    'quoted no-result',
    'quoted cancelled',
    'quoted refused',
    'chosen completed',
    'chosen no-result',
  ],
  invitations: [
    'invited opened',
    'invited quoted',
    'invited declined',
    'invited lapsed',
    'invited closed',
    'opened quoted',
    'opened declined',
    'opened lapsed',
    'opened closed',
    'quoted opened',
    'quoted closed',
    'declined quoted',
    'declined closed',
  ],
  quotes: ['offered withdrawn', 'offered chosen', 'offered not-chosen', 'offered lapsed'],
  deals: ['agreed confirmed', 'agreed failed', 'agreed differing', 'differing confirmed', 'differing failed'],
  postings: [
    'submitted published',
    'submitted refused',
    'submitted withdrawn',
    'submitted expired',
    'published submitted',
    'published filled',
    'published withdrawn',
    'published refused',
    'published expired',
    'filled refused',
    'refused submitted',
    'refused withdrawn',
  ],
  applications: [
    'sent seen',
    'sent invited',
    'sent declined',
    'seen invited',
    'seen declined',
    'invited declined',
    'declined invited',
  ],
  communities: ['active closed'],
  memberships: [
    'requested active',
    'requested left',
    'active on-leave',
    'active left',
    'on-leave active',
    'on-leave left',
    'left requested',
    'left active',
  ],
  workOrders: [
    'draft offered',
    'draft cancelled',
    'offered running',
    'offered completed',
    'offered cancelled',
    'running offered',
    'running completed',
    'running cancelled',
    'completed offered',
  ],
  shares: [
    'offered accepted',
    'offered declined',
    'offered unanswered',
    'offered handed-over',
    'offered cancelled',
    'accepted declined',
    'accepted handed-over',
    'accepted delivered',
    'accepted late',
    'accepted cancelled',
  ],
};

for (const resource of Object.keys(privateResources) as PrivateName[])
  test(`${resource}: what is not allowed is refused, staying included`, () => {
    const states = privateResources[resource].fields.status.schema._zod.values as Set<never>;
    const found: string[] = [];
    for (const from of states)
      for (const to of states)
        if (mayMove(resource, from, to)) {
          found.push(`${String(from)} ${String(to)}`);
          assert.equal(move(resource, from, to), to);
        } else assert.throws(() => move(resource, from, to), { code: 'conflict' });
    assert.deepEqual(found.toSorted(), allowed[resource].toSorted());
  });

test('a request is over when nobody can quote any more', () => {
  for (const status of ['submitted', 'sent', 'quoted'] as const) assert.equal(isOver(status), false);
  for (const status of ['chosen', 'completed', 'no-result', 'cancelled', 'refused'] as const)
    assert.equal(isOver(status), true);
});
