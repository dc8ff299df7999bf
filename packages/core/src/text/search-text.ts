import { outline, type OutlineOf } from '../model/outline.ts';
import { fold } from './fold.ts';

/**
 * All that the search looks into, folded, of one published record. A record matches when each word of the
 * query stands somewhere in it; every store and adapter uses this same text.
 */
export function searchText(resource: string, record: object): string {
  const entry = (outline as Record<string, OutlineOf>)[resource];
  const values = (entry?.searched ?? '')
    .split(' ')
    .flatMap((name) => (record as Record<string, unknown>)[name] ?? [])
    .filter((value) => typeof value === 'string');
  return fold(values.join(' '));
}
