import type {
  Client,
  FacetRequest,
  Filter,
  Near,
  PublishedPerson,
  PublishedRecords,
  QueryFor,
  Scalar,
  Sort,
} from '@guyub/core';
import type { Asking } from '../shared/asking.ts';
import { nearFrom, nearToLink } from '../shared/near/near-link.ts';
import { regionId } from '../shared/region-id.ts';

const facetFields = [
  'skills',
  'province',
  'region',
  'subdistrict',
  'cohorts',
  'certified',
  'hasBusiness',
] as const;
export type FacetField = (typeof facetFields)[number];

/** `fair`: the nearest or what fits best first, and equals take turns. */
export type SortName = 'fair' | 'name' | 'newest';
const sorts: Readonly<Record<SortName, readonly Sort<PublishedPerson>[]>> = {
  fair: [],
  name: [{ field: 'name', order: 'asc' }],
  newest: [
    { field: 'year', order: 'desc' },
    { field: 'name', order: 'asc' },
  ],
};

/** What the visitor asks; also what a deep link carries. */
export interface Question {
  readonly text: string;
  readonly refine: { readonly [F in FacetField]?: readonly Scalar[] };
  readonly sort: SortName;
  /** Rounded to hundredths of a degree: about a kilometre. */
  readonly near?: Near | undefined;
}

export const emptyQuestion: Question = { text: '', refine: {}, sort: 'fair' };

/** What stays while questions change. */
export interface Frame {
  readonly client: Client | undefined;
  /** People a page. */
  readonly size: number;
  readonly where: Filter<PublishedPerson> | undefined;
  /** To be counted. */
  readonly fields: readonly FacetField[];
}

/** The visitor's question, from the first key to the answer. */
export type PeopleAsking = Asking<'people', Question, Frame>;

export interface Selection {
  readonly field: FacetField;
  readonly value: Scalar;
}

export const selections = ({ refine }: Question): readonly Selection[] =>
  facetFields.flatMap((field) => (refine[field] ?? []).map((value) => ({ field, value })));

/** Not everybody is asked for. */
export const isAsked = (question: Question): boolean =>
  Boolean(question.text || question.near || selections(question)[0]);

const can = (client: Client | undefined) => client?.capabilities.people;

/**
 * Fields that this backend counts: an element offers nothing that it cannot do.
 *
 * @param region the one that the page keeps to, if any: there is none to choose then
 */
export const offeredFacets = (
  client: Client | undefined,
  region: string | undefined,
): readonly FacetField[] =>
  facetFields.filter((field) => can(client)?.fields[field]?.facet && !(region && isRegion(field)));

export const isNearOffered = (client: Client | undefined): boolean => Boolean(can(client)?.near);

/** Most values of a filter that are counted. */
export const MOST_VALUES = 100;

export function toQuery(
  { text, refine, sort, near }: Question,
  { client, size, where, fields }: Frame,
): QueryFor<PublishedRecords, 'people'> {
  const known = can(client)?.fields;
  return {
    ...(text && { text }),
    ...(where && { where }),
    ...(near && isNearOffered(client) && { near }),
    refine,
    sort: sorts[sort].filter(({ field }) => !known || known[field]),
    page: { size },
    facets: fields.map((field): FacetRequest<PublishedPerson> => ({ field, limit: MOST_VALUES })),
  };
}

/** As the value of one URL parameter: `q=jahit&subdistrict=Omben&sort=newest&near=-7.19,113.24,10`. */
export function toLink(question: Question): string {
  const { text, sort, near } = question;
  const params = new URLSearchParams();
  if (text) params.set('q', text);
  for (const { field, value } of selections(question)) params.append(field, String(value));
  if (sort !== emptyQuestion.sort) params.set('sort', sort);
  if (near) params.set('near', nearToLink(near));
  return params.toString();
}

/** Takes what it knows from a link that anybody may have written. */
export function fromLink(params: URLSearchParams): Question {
  const refine: Record<string, Scalar[]> = {};
  for (const field of facetFields) {
    const values = params.getAll(field).slice(0, 20);
    if (values.length > 0) refine[field] = isYesNo(field) ? [true] : values;
  }
  const sort = params.get('sort') ?? '';
  const near = nearFrom(params.get('near') ?? '');
  return {
    text: (params.get('q') ?? '').slice(0, 200),
    refine,
    sort: Object.hasOwn(sorts, sort) ? (sort as SortName) : 'fair',
    ...(near && { near }),
  };
}

/** What every question is kept within: the region, and what else the page asks. */
export const frameOf = (
  region: string | undefined,
  where: Filter<PublishedPerson> | undefined,
): Filter<PublishedPerson> | undefined => {
  const value = regionId(region);
  if (!value) return where;
  const there = { op: 'eq', field: 'region', value } as const;
  return where ? { op: 'and', of: [there, where] } : there;
};

/** Yes/no fields: only "yes" is offered. */
export const isYesNo = (field: FacetField): field is 'certified' | 'hasBusiness' =>
  field === 'certified' || field === 'hasBusiness';

/** Its values are codes, which have names. */
export const isRegion = (field: FacetField): boolean => field === 'province' || field === 'region';
