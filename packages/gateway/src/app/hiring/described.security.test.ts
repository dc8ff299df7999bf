import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { checkDescribed } from './described.fixture.ts';
import { gateway, tell } from './whole-story.fixture.ts';

before(tell);
after(() => gateway.close());

test('each answer is one that /openapi.json describes: status, headers, body', () => {
  const seen = checkDescribed(gateway.answers);
  assert.ok(seen.size > 20, [...seen].join('\n'));
});
