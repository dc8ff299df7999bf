import type { Capabilities, FieldOp, ResourceCapabilities } from '@guyub/core';
import { tables, type Table } from '../store/schema.ts';

const ops: readonly FieldOp[] = ['eq', 'in', 'range', 'exists'];

const ofTable = ({ columns }: Table): ResourceCapabilities => ({
  text: true,
  rank: true,
  near: 'latitude' in columns,
  fields: Object.fromEntries(
    // What its owner shows to those who look is not counted, or a list of all numbers would be one request.
    Object.entries(columns).map(([field, { sort, consent }]) => [
      field,
      { ops, sort: sort !== undefined, facet: consent === undefined },
    ]),
  ),
  or: 'any',
  not: true,
  total: 'at-least',
  maxPageSize: 100,
});

/** What can be asked, read from the tables themselves. */
export const capabilities: Capabilities<Record<string, Record<string, unknown>>> = Object.fromEntries(
  Object.entries(tables).map(([resource, table]) => [resource, ofTable(table)]),
);
