import { sql } from 'kysely';
import { standing } from '../places/code.ts';
import { all, yes } from './conditions.ts';

/**
 * What of a resource belongs to some regions. Skills are everybody's. Of the tree: the province, the region and its
 * sub-districts; villages would outweigh the people.
 *
 * @param regions ids, or undefined for all
 */
export function partOf(resource: string, regions: readonly string[] | undefined) {
  if (resource === 'skills') return yes;
  const among = regions && sql`t.region = any(${[...regions]}::text[])`;
  if (resource !== 'regions') return among ?? yes;
  const provinces = regions?.map((region) => standing(region).province);
  const tree = among ? sql`(${among} or t.id = any(${provinces}::text[]))` : yes;
  return all([tree, sql`t.level <> 'village'`]);
}
