import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPoints } from '@guyub/gateway';
import { pointsFile } from './places.ts';

test('the sample list has each sub-district of Sampang once, all of them near each other', async () => {
  const { points, refused } = await readPoints(pointsFile);
  assert.deepEqual(refused, []);
  assert.equal(new Set(points.map(({ id }) => id)).size, 14);
  for (const { id, latitude, longitude } of points) {
    assert.ok(id.startsWith('kemendagri:35.27.'), id);
    assert.ok(latitude > -7.25 && latitude < -6.85 && longitude > 113 && longitude < 113.5, id);
  }
});
