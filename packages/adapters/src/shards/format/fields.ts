import type { Query, Scalar } from '@guyub/core/adapter';

type Sort = NonNullable<Query['sort']>[number];

/** Fields of people that can be filtered by and counted, and what their values are. */
export const kept = {
  province: 'string',
  region: 'string',
  subdistrict: 'string',
  skills: 'string',
  cohorts: 'string',
  certified: 'boolean',
  hasBusiness: 'boolean',
  year: 'number',
} as const;
export type KeptField = keyof typeof kept;
export const keptFields = Object.keys(kept) as KeptField[];
export const isKept = (field: string): field is KeptField => Object.hasOwn(kept, field);

/** The term of all people who have this value; undefined for a value that the field cannot have. */
export const valueTerm = (field: KeptField, value: Scalar): string | undefined =>
  typeof value === kept[field] ? `@${field}=${value}` : undefined;
/** The term of all people who have any value. */
export const fieldTerm = (field: KeptField): string => `@${field}`;

/** Orders that stand ready where there are too many people to sort. */
export const orders: readonly (readonly Sort[])[] = [
  [{ field: 'name', order: 'asc' }],
  [{ field: 'name', order: 'desc' }],
  [
    { field: 'year', order: 'desc' },
    { field: 'name', order: 'asc' },
  ],
  [{ field: 'year', order: 'desc' }],
  [{ field: 'year', order: 'asc' }],
];

/** Orders of which the first people stand in each answer that is counted beforehand, and how many. */
export const readyOrders: readonly number[] = [0, 2];
export const READY = 20;

/** Number of the order, or -1. */
export const orderOf = (sort: readonly Sort[]): number =>
  orders.findIndex((order) => JSON.stringify(order.map(inFull)) === JSON.stringify(sort.map(inFull)));
const inFull = ({ field, order }: Sort) => [field, order];
