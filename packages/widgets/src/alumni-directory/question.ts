import type {
  Client,
  FacetRequest,
  Filter,
  PublishedPerson,
  PublishedRecords,
  QueryFor,
  Scalar,
  Sort,
} from '@guyub/core';

const facetFields = ['skills', 'subdistrict', 'cohorts', 'certified', 'hasBusiness'] as const;
export type FacetField = (typeof facetFields)[number];

export type SortName = 'name' | 'newest';
const sorts: Readonly<Record<SortName, readonly Sort<PublishedPerson>[]>> = {
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
}

export const emptyQuestion: Question = { text: '', refine: {}, sort: 'name' };

export interface Selection {
  readonly field: FacetField;
  readonly value: Scalar;
}

export const selections = ({ refine }: Question): readonly Selection[] =>
  facetFields.flatMap((field) => (refine[field] ?? []).map((value) => ({ field, value })));

export const isSelected = ({ refine }: Question, { field, value }: Selection): boolean =>
  refine[field]?.includes(value) === true;

/** Not everybody is asked for. */
export const isAsked = (question: Question): boolean => Boolean(question.text || selections(question)[0]);

/** Adds the selection, or takes it away. */
export function toggle(question: Question, { field, value }: Selection): Question {
  const others = (question.refine[field] ?? []).filter((other) => other !== value);
  const values = isSelected(question, { field, value }) ? others : [...others, value];
  return { ...question, refine: { ...question.refine, [field]: values } };
}

/** Fields that this backend has: an element offers nothing that it cannot do. */
export const offeredFacets = (client: Client | undefined): readonly FacetField[] => {
  const fields = client?.adapter.capabilities.people?.fields;
  return facetFields.filter((field) => !fields || fields[field]);
};

export function toQuery(
  { text, refine, sort }: Question,
  client: Client,
  size: number,
  where: Filter<PublishedPerson> | undefined,
): QueryFor<PublishedRecords, 'people'> {
  const fields = client.adapter.capabilities.people?.fields;
  const facets = offeredFacets(client).map((field): FacetRequest<PublishedPerson> => ({ field, limit: 100 }));
  return {
    ...(text && { text }),
    ...(where && { where }),
    refine,
    sort: sorts[sort].filter(({ field }) => !fields || fields[field]),
    page: { size },
    facets,
  };
}

/** As the value of one URL parameter: `q=jahit&subdistrict=Omben&sort=newest`. */
export function toLink(question: Question): string {
  const params = new URLSearchParams();
  if (question.text) params.set('q', question.text);
  for (const { field, value } of selections(question)) params.append(field, String(value));
  if (question.sort !== emptyQuestion.sort) params.set('sort', question.sort);
  return params.toString();
}

/** Takes what it knows from a link that anybody may have written. */
export function fromLink(params: URLSearchParams): Question {
  const refine: Record<string, Scalar[]> = {};
  for (const field of facetFields) {
    const values = params.getAll(field).slice(0, 20);
    if (values.length > 0) refine[field] = isYesNo(field) ? [true] : values;
  }
  return {
    text: (params.get('q') ?? '').slice(0, 200),
    refine,
    sort: params.get('sort') === 'newest' ? 'newest' : 'name',
  };
}

/** What every question is kept within: the region, and what else the page asks. */
export const frameOf = (
  region: string | undefined,
  where: Filter<PublishedPerson> | undefined,
): Filter<PublishedPerson> | undefined => {
  if (!region) return where;
  // As `guyub import --region` takes it, too.
  const value = /^\d/.test(region) ? `kemendagri:${region}` : region;
  const there = { op: 'eq', field: 'region', value } as const;
  return where ? { op: 'and', of: [there, where] } : there;
};

/** Yes/no fields: only "yes" is offered. */
export const isYesNo = (field: FacetField): field is 'certified' | 'hasBusiness' =>
  field === 'certified' || field === 'hasBusiness';
