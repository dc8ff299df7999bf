import assert from 'node:assert/strict';
import { test } from 'node:test';
import { GuyubError, isGuyubError } from '@guyub/core/adapter';
import { createClient } from '@guyub/core/client';
import { memory } from '../memory/index.ts';
import { federate } from './index.ts';
import { people } from './members.fixture.ts';

const fails = (code: GuyubError['code']) => (error: unknown) => isGuyubError(error) && error.code === code;

test('one record: who may have it and does not answer is said, who has not is not', async () => {
  const down = {
    ...memory({ people: people(2) }),
    get: () => Promise.reject(new GuyubError('unavailable', 'down', { adapter: 'broken' })),
  };
  const adapter = federate({
    members: [
      { name: 'omben', adapter: memory({ people: people(2) }) },
      { name: 'torjun', adapter: down },
    ],
  });
  const get = (id: string, from = adapter) => createClient({ adapter: from, retries: 0 }).get('people', id);
  assert.equal((await get('omben-2')).value.id, 'omben-2');
  await assert.rejects(get('omben-9'), fails('not-found'));
  await assert.rejects(
    get('torjun-1'),
    (error) => fails('unavailable')(error) && /torjun/.test((error as Error).message),
  );
  const shared = federate({
    ids: 'shared',
    members: [
      { name: 'omben', adapter: memory({ people: people(2) }) },
      { name: 'torjun', adapter: down },
    ],
  });
  assert.equal((await get('2', shared)).value.id, '2');
  await assert.rejects(get('9', shared), fails('unavailable'));
});

test('where an id means one record everywhere, the newest is given', async () => {
  const members = ['2025-03-01T00:00:00Z', '2025-05-01T00:00:00Z', '2025-04-01T00:00:00Z'].map(
    (updatedAt, i) => ({
      name: `m${i}`,
      adapter: memory({ people: people(1, () => ({ name: `Versi ${i}`, updatedAt })) }),
    }),
  );
  const { value } = await createClient({ adapter: federate({ ids: 'shared', members }) }).get('people', '1');
  assert.equal(value.name, 'Versi 1');
});
