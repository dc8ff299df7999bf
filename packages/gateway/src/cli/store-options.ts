import type { StoreOptions } from '../store/open.ts';

/** Where the records are: `--data` wins over `DATABASE_URL`, else `./guyub-data`. */
export function storeOptions(data: string | undefined, env: NodeJS.ProcessEnv = process.env): StoreOptions {
  const url = env['DATABASE_URL'];
  return data === undefined && url ? { databaseUrl: url } : { directory: data ?? 'guyub-data' };
}
