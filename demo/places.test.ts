import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPoints } from '@guyub/gateway';
import { pointsFile } from './places.ts';

const near = {
  'kemendagri:15.07': { count: 11, middle: [-1.12, 103.95], within: 0.45 },
  'kemendagri:35.27': { count: 14, middle: [-7.05, 113.25], within: 0.25 },
} as const;

test('the sample list has each sub-district of two regencies once, all of them near each other', async () => {
  const { points, refused } = await readPoints(pointsFile);
  assert.deepEqual(refused, []);
  assert.equal(new Set(points.map(({ id }) => id)).size, points.length);
  const regencies = Map.groupBy(points, ({ id }) => id.slice(0, 16));
  assert.deepEqual([...regencies.keys()], Object.keys(near));
  for (const [region, { count, middle, within }] of Object.entries(near)) {
    const there = regencies.get(region)!;
    assert.equal(there.length, count);
    for (const { id, latitude, longitude } of there)
      assert.ok(Math.hypot(latitude - middle[0], longitude - middle[1]) < within, id);
  }
});
