import { GuyubError, type Issue, type Plain } from '@guyub/core/adapter';
import {
  isWritable,
  mappedPaths,
  pathsOf,
  readField,
  writeId,
  type MappedResource,
  type Mapping,
} from '../mapping/index.ts';
import { invalid } from '../shared/foreign-source.ts';
import { columnAt, nameOf, selectOf, type Relations } from './names.ts';
import { tableUrl } from './sources.ts';

/** Where wishes for a resource go. */
export interface PostgrestWrite {
  readonly table: string;
  /** The fields that may be written, and no others. */
  readonly fields: readonly string[];
  /** A column of text for the key of a wish to make something, `unique`: the same wish is done once. Without it nothing can be made. */
  readonly key?: string;
  /** A column that a trigger changes with each update. Without it nobody can ask that a record be still the same. */
  readonly version?: string;
  /** As where it is read. */
  readonly relations?: Relations;
}

export interface Target {
  readonly resource: MappedResource;
  readonly mapping: Mapping;
  readonly table: URL;
  readonly select: string;
  readonly id: string;
  readonly columns: ReadonlyMap<string, string>;
  readonly key: string | undefined;
  readonly version: string | undefined;
}

/** @throws GuyubError `invalid` saying what cannot be written so */
export function targetOf(url: string | URL, mapping: Mapping, resource: MappedResource, own: PostgrestWrite): Target {
  const { table, fields, key, version, relations = {} } = own;
  const place = (field: string): string => {
    const [path] = pathsOf(mapping, resource, field);
    const at = `${resource}.fields.${field}`;
    if (path === undefined || field === 'updatedAt' || field === 'birthDate')
      throw invalid('postgrest', at, 'is not a field of the mapping that can be written.');
    if (!isWritable(mapping, resource, field) || path.includes('.'))
      throw invalid('postgrest', at, 'is not held there as we hold it: it is a list, is put into other words, or stands in several places or within a column. Let the database fill it.');
    return path;
  };
  const ids = pathsOf(mapping, resource, 'id');
  if (ids.length !== 1 || ids[0]!.includes('.') || mapping.resources[resource]?.path !== undefined)
    throw invalid('postgrest', resource, 'can be written only where its id is one column of the table.');
  const columns = new Map(fields.map((field) => [field, place(field)]));
  const paths = [...mappedPaths(mapping, resource), ...(version === undefined ? [] : [version])];
  return { resource, mapping, table: tableUrl(url, table), select: selectOf(paths, relations), id: ids[0]!, columns, key, version };
} // prettier-ignore

/**
 * The row of a wish: each value as the database is to hold it.
 *
 * @throws GuyubError `invalid` with the fields that may not be written so
 */
export function toRow({ resource, mapping, columns }: Target, wish: object): Plain {
  const row: Plain = {};
  const issues: Issue[] = [];
  for (const [field, value] of Object.entries(wish)) {
    const column = columns.get(field);
    const written = field === 'id' && typeof value === 'string' ? writeId(value) : (value as unknown);
    // What would not be read back as it was meant is too long, out of bounds, or holds an identity number.
    const read = column === undefined ? [] : readField(mapping, resource, field, { [column]: written });
    if (column === undefined || read.length !== 1 || read[0] !== value)
      issues.push({ message: 'not accepted', path: [field] });
    else row[column] = written;
  }
  if (issues.length > 0 || Object.keys(row).length === 0)
    throw new GuyubError('invalid', `postgrest: this cannot be written to "${resource}" as it is. Look at the fields in "issues".`, {
      adapter: 'postgrest',
      issues,
    });
  return row;
} // prettier-ignore

const rowsUrl = ({ table, select }: Target): URL => {
  const url = new URL(table);
  url.searchParams.append('select', select);
  return url;
};

export function toCreateUrl(target: Target, key: string): URL {
  const url = rowsUrl(target);
  url.searchParams.append('on_conflict', nameOf(key));
  return url;
}

/** Always with the id: without a condition every row would be changed. */
export function toRowUrl(target: Target, id: string, version?: string): URL {
  const url = rowsUrl(target);
  url.searchParams.append(columnAt(target.id), `eq.${writeId(id)}`);
  if (version !== undefined && target.version !== undefined)
    url.searchParams.append(nameOf(target.version), `eq.${version}`);
  return url;
}

/** The row that an earlier sending of the same wish has made. */
export function toMadeUrl(target: Target, key: string, idempotencyKey: string): URL {
  const url = rowsUrl(target);
  url.searchParams.append(nameOf(key), `eq.${idempotencyKey}`);
  return url;
}
