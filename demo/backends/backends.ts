import { startLaravel } from '../../packages/adapters/backends/laravel/start.ts';
import { startWordPress } from '../../packages/adapters/backends/wordpress/start.ts';
import { startCkan } from '../../packages/adapters/src/ckan/emulator/ckan.fixture.ts';
import { createTable, startDatabase } from '../../packages/adapters/src/ckan/emulator/tables.fixture.ts';
import { planted, rows } from './people.ts';

/** A backend with the hundred people in it, and how a page asks it. */
export interface Backend {
  readonly origin?: string;
  readonly imports: string;
  /** An expression, in which `at(path)` is an address of the backend and `mappingOf` that of `people.ts`. */
  readonly adapter: string;
  stop(): Promise<void>;
}

export const backends: Readonly<Record<string, () => Promise<Backend>>> = {
  async 'a real Laravel'() {
    const { origin, stop } = await startLaravel({ people: rows }, Object.values(planted).join(' '));
    return {
      origin,
      imports: `import { rest } from '@guyub/adapters/rest';`,
      adapter: `rest({ preset: 'laravel', mapping: mappingOf(), resources: { people: { url: at('/flat/people') } } })`,
      stop,
    };
  },
  async 'a real WordPress'() {
    const columns = Object.keys(rows[0]!);
    const { pretty, stop } = await startWordPress({
      types: { people: Object.fromEntries(columns.map((column) => [column, { type: 'string' }])) },
      posts: rows.map((row) => ({
        post_type: 'blk_people',
        post_title: String(row['nama']),
        post_name: String(row['id']),
        meta: row,
      })),
      plugin: '<?php',
      planted: Object.values(planted).join(' '),
    });
    return {
      origin: pretty,
      imports: `import { wordpress } from '@guyub/adapters/wordpress';`,
      adapter: `wordpress({
        url: at('/'),
        mapping: mappingOf((name) => (name === 'id' ? 'slug' : 'meta.' + name)),
        resources: { people: { type: 'people' } },
      })`,
      stop,
    };
  },
  async 'a CKAN portal'() {
    const database = await startDatabase();
    await createTable(database, 'lulusan', rows);
    const { origin, stop } = await startCkan(database, { version: '2.11', rowsMax: 32_000 });
    return {
      origin,
      imports: `import { ckan } from '@guyub/adapters/ckan';`,
      adapter: `ckan({ url: at('/'), mapping: mappingOf(), resources: { people: { resourceId: 'lulusan' } } })`,
      stop: async () => {
        await stop();
        await database.close();
      },
    };
  },
};
