import { project } from '@guyub/core';
import type { Plain } from './schema.ts';

/**
 * The one door of the store: rows as everybody may see them.
 *
 * @param at ISO date or instant
 */
export const publish = (resource: string, rows: readonly Plain[], at: string): Plain[] =>
  rows.map((row) => project(resource, row, 'public', at.slice(0, 10))).filter((record) => record !== null);
