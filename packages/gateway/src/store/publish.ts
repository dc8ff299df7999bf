import { project } from '@guyub/core';
import type { Plain } from './schema.ts';

/** The one door of the store: rows as everybody may see them. */
export const publish = (resource: string, rows: readonly Plain[], today: string): Plain[] =>
  rows.map((row) => project(resource, row, 'public', today)).filter((record) => record !== null);
