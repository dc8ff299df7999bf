import { initial } from './0001_initial.ts';

/** In order of their names. A released migration is never changed; a new one is added. */
export const migrations = { '0001_initial': initial };
