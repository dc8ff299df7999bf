import { allowPublished } from '@guyub/core/adapter';
import { project } from '@guyub/core/privacy';
import { fails, same } from '../expect.ts';
import { get as ask, type Suite } from '../harness.ts';
import { published, resourcesOf } from '../reference.ts';
import { seed } from '../seed.ts';

const nobody = [
  'tidak-ada',
  '',
  '.',
  '..',
  '../people',
  'a/b',
  'p-01/',
  "' or 1=1 --",
  '%',
  '%2e%2e',
  'p-01?x=1',
  '🧵',
];

export const get: Suite = {
  name: 'get',
  tests: [
    {
      name: 'gives each published record as the backend holds it',
      async run({ adapter, read }) {
        for (const resource of resourcesOf(adapter))
          for (const row of await published(resource)) {
            const id = String(row['id']);
            const raw = await read(resource, id);
            // A store holds whole records; a file that was written for the public holds what is left of them.
            const visible =
              raw && ('consents' in raw ? project(resource, raw, 'public') : allowPublished(resource, raw));
            const { value } = await ask(adapter, resource, id);
            same(value, visible, `${resource} ${id} and the backend`);
            same(value, row, `${resource} ${id} and the reference`);
          }
      },
    },
    {
      name: 'knows nobody who is not published',
      async run({ adapter }) {
        for (const resource of resourcesOf(adapter)) {
          const open = new Set((await published(resource)).map(({ id }) => id));
          for (const { id } of seed[resource as keyof typeof seed])
            if (!open.has(id)) await fails(ask(adapter, resource, id), 'not-found', `${resource} ${id}`);
        }
      },
    },
    {
      name: 'knows nothing under an id that nobody has',
      async run({ adapter }) {
        for (const resource of resourcesOf(adapter))
          for (const id of nobody)
            await fails(ask(adapter, resource, id), 'not-found', `${resource} "${id}"`);
      },
    },
  ],
};
