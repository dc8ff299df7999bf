import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { dateThere, nextWorkingDay, offsetOf } from './working-time.ts';

const west = 'kemendagri:35.27';
const middle = 'kemendagri:51.71';
const east = 'kemendagri:91.71';
const next = (at: string, region = west) => new Date(nextWorkingDay(Date.parse(at), region)).toISOString();

for (const [what, at, then] of [
  ['Monday to Tuesday', '2026-03-02T09:00+07:00', '2026-03-03T09:00+07:00'],
  ['Thursday to Friday', '2026-03-05T15:00+07:00', '2026-03-06T15:00+07:00'],
  ['Friday to Monday', '2026-03-06T15:00+07:00', '2026-03-09T15:00+07:00'],
  ['Saturday counts as Monday', '2026-03-07T15:00+07:00', '2026-03-10T08:00+07:00'],
  ['Sunday counts as Monday', '2026-03-08T23:59+07:00', '2026-03-10T08:00+07:00'],
  ['the last minute of Friday', '2026-03-06T23:59+07:00', '2026-03-09T23:59+07:00'],
  ['the first minute of Monday', '2026-03-09T00:00+07:00', '2026-03-10T00:00+07:00'],
] as const)
  test(what, () => assert.equal(next(at), new Date(then).toISOString()));

test('each region has its own midnight', () => {
  const at = Date.parse('2026-03-06T15:30:00Z');
  assert.deepEqual([west, middle, east].map(offsetOf), [7, 8, 9]);
  assert.deepEqual(
    [west, middle, east].map((region) => dateThere(at, region)),
    ['2026-03-06', '2026-03-06', '2026-03-07'],
  );
  // Friday evening in the west, Saturday in the east.
  assert.equal(next('2026-03-06T15:30:00Z', west), '2026-03-09T15:30:00.000Z');
  assert.equal(next('2026-03-06T15:30:00Z', east), '2026-03-09T23:00:00.000Z');
  assert.equal(dateThere(at, 'bps:9471'), '2026-03-07');
});

test('it is always a working day, later, and at most three days and a morning later', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: Date.UTC(2020), max: Date.UTC(2040) }),
      fc.constantFrom(west, middle, east),
      (at, region) => {
        const then = nextWorkingDay(at, region);
        const weekday = new Date(then + offsetOf(region) * 3_600_000).getUTCDay();
        assert.ok(weekday >= 1 && weekday <= 5);
        assert.ok(then > at && then - at <= 3 * 86_400_000 + 8 * 3_600_000);
      },
    ),
  );
});
