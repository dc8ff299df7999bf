import { everything } from '../shared/published-rows.ts';
import type {
  Capabilities,
  FieldCapabilities,
  FieldName,
  FieldOp,
  PublishedRecords,
} from '@guyub/core/adapter';

/** Core does the rest, over a bounded number of records. */
const shown: FieldCapabilities = { ops: [], sort: false, facet: false };
const chosen = (ops: readonly FieldOp[]): FieldCapabilities => ({ ops, sort: false, facet: true });
const kept = chosen(['eq', 'in', 'exists']);

/** A published field that is not answered for does not compile. */
const people: Record<FieldName<PublishedRecords['people']>, FieldCapabilities> = {
  id: shown,
  name: { ...shown, sort: true },
  roles: shown,
  skills: kept,
  subdistrict: kept,
  region: kept,
  province: kept,
  latitude: shown,
  longitude: shown,
  cohorts: kept,
  year: { ops: ['eq', 'in', 'range', 'exists'], sort: true, facet: true },
  certified: kept,
  hasBusiness: kept,
  businessName: shown,
  offerings: shown,
  awayUntil: shown,
  answersWithin: shown,
  telephone: shown,
  email: shown,
  updatedAt: shown,
};

/** Small resources are read whole, and can be asked everything. Of the tree, all but villages. */
export const capabilities: Capabilities<PublishedRecords> = {
  ...everything(['organisations', 'programmes', 'skills', 'jobs', 'regions']),
  people: {
    text: true,
    rank: true,
    near: true,
    fields: people,
    or: 'any',
    not: true,
    // Exact but for several words, or a word and a choice, among more people than are counted in a page.
    total: 'at-least',
    maxPageSize: 100,
  },
};
