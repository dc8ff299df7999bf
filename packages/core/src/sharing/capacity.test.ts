import assert from 'node:assert/strict';
import { test } from 'node:test';
import { capacityOf, earliestDeadline, isOnProbation, onTimeFactor, workingDays } from './capacity.ts';

const experienced = { perDay: 5, delivered: 10, onTime: 10 };

test('working days are counted after the first day, without Sundays and leave', () => {
  // 2 November 2026 is a Monday.
  assert.equal(workingDays('2026-11-02', '2026-11-09', {}), 6);
  assert.equal(workingDays('2026-11-02', '2026-11-02', {}), 0);
  assert.equal(workingDays('2026-11-09', '2026-11-02', {}), 0, 'a deadline in the past');
  const leave = [{ from: '2026-11-04', until: '2026-11-05' }];
  assert.equal(workingDays('2026-11-02', '2026-11-09', { leave }), 4);
  assert.equal(workingDays('2026-11-02', '2026-11-09', { weekdays: [0] }), 1);
});

test('capacity leaves a buffer and what is promised, and is never negative', () => {
  const span = { from: '2026-11-02', deadline: '2026-11-09' };
  assert.equal(capacityOf(experienced, span), 25);
  assert.equal(capacityOf({ ...experienced, promised: 7 }, span), 18);
  assert.equal(capacityOf({ ...experienced, promised: 70 }, span), 0);
});

test('a new member is held down until three jobs in time; who was late is believed less, at least half', () => {
  const span = { from: '2026-11-02', deadline: '2026-12-02' };
  assert.equal(capacityOf({ perDay: 5 }, span), 20);
  assert.ok(isOnProbation({ onTime: 2 }) && !isOnProbation({ onTime: 3 }));
  assert.equal(onTimeFactor({}), 1);
  assert.equal(onTimeFactor({ delivered: 8, onTime: 3 }), 0.5);
  assert.ok(onTimeFactor({ delivered: 8, onTime: 7 }) > 0.8);
});

test('the earliest deadline is the first day that is enough', () => {
  const from = '2026-11-02';
  const found = earliestDeadline(60, [experienced, experienced], from)!;
  const total = (deadline: string) => 2 * capacityOf(experienced, { from, deadline });
  const dayBefore = new Date(Date.parse(found) - 86_400_000).toISOString().slice(0, 10);
  assert.ok(total(found) >= 60 && total(dayBefore) < 60, found);
  assert.equal(earliestDeadline(60, [], from), undefined);
});
