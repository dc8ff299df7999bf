import type {
  Client,
  FacetRequest,
  Filter,
  Near,
  PublishedJob,
  PublishedRecords,
  QueryFor,
  Sort,
} from '@guyub/core';
import type { Asking } from '../shared/asking.ts';
import { nearFrom, nearToLink } from '../shared/near/near-link.ts';

const facetFields = ['kind', 'skill', 'subdistrict', 'employmentType'] as const;
export type FacetField = (typeof facetFields)[number];

/** `fair`: the nearest or what fits best first, and equals take turns. */
export type SortName = 'fair' | 'newest' | 'closing';
const sorts: Readonly<Record<SortName, readonly Sort<PublishedJob>[]>> = {
  fair: [],
  newest: [
    { field: 'postedOn', order: 'desc' },
    { field: 'title', order: 'asc' },
  ],
  closing: [
    { field: 'validThrough', order: 'asc' },
    { field: 'title', order: 'asc' },
  ],
};

/** What the visitor asks; but for what is saved, also what a deep link carries. */
export interface Question {
  readonly text: string;
  /** One of each. */
  readonly chosen: { readonly [F in FacetField]?: string };
  readonly sort: SortName;
  /** Rounded to hundredths of a degree: about a kilometre. */
  readonly near?: Near | undefined;
  /** Only what this browser has saved. */
  readonly saved: boolean;
}

export const emptyQuestion: Question = { text: '', chosen: {}, sort: 'fair', saved: false };

/** What stays while questions change. */
export interface Frame {
  readonly client: Client | undefined;
  /** Jobs a page. */
  readonly size: number;
  readonly region: string | undefined;
  /** ISO date: what closed before it is not asked for. */
  readonly today: string;
  /** Ids of what this browser has saved. */
  readonly saved: readonly string[];
}

export type JobAsking = Asking<'jobs', Question, Frame>;

const can = (client: Client | undefined) => client?.capabilities.jobs;
export const isNearOffered = (client: Client | undefined): boolean => Boolean(can(client)?.near);

export const isFiltered = ({ chosen, near, saved }: Question): boolean =>
  Boolean(near ?? saved) || Object.values(chosen).some(Boolean);
/** Not everything is asked for. */
export const isAsked = (question: Question): boolean => Boolean(question.text) || isFiltered(question);

/** Most values of a filter that are counted. */
const MOST_VALUES = 100;

export function toQuery(
  { text, chosen, sort, near, saved }: Question,
  frame: Frame,
): QueryFor<PublishedRecords, 'jobs'> {
  const known = can(frame.client)?.fields;
  const of: Filter<PublishedJob>[] = [{ op: 'range', field: 'validThrough', gte: frame.today }];
  if (frame.region) of.push({ op: 'eq', field: 'region', value: frame.region });
  if (saved && frame.saved[0]) of.push({ op: 'in', field: 'id', values: frame.saved });
  const refined = facetFields.flatMap((field) => (chosen[field] ? [[field, [chosen[field]]]] : []));
  return {
    ...(text && { text }),
    where: of[1] ? { op: 'and', of } : of[0]!,
    ...(near && isNearOffered(frame.client) && { near }),
    refine: Object.fromEntries(refined) as Readonly<Record<string, readonly string[]>>,
    sort: sorts[sort].filter(({ field }) => !known || known[field]),
    page: { size: frame.size },
    facets: facetFields
      .filter((field) => known?.[field]?.facet)
      .map((field): FacetRequest<PublishedJob> => ({ field, limit: MOST_VALUES })),
  };
}

/** As the value of one URL parameter: `q=jahit&kind=vacancy&subdistrict=Omben&sort=closing`. */
export function toLink({ text, chosen, sort, near }: Question, job?: string): string {
  const params = new URLSearchParams();
  if (text) params.set('q', text);
  for (const field of facetFields) if (chosen[field]) params.set(field, chosen[field]);
  if (sort !== emptyQuestion.sort) params.set('sort', sort);
  if (near) params.set('near', nearToLink(near));
  if (job) params.set('job', job);
  return params.toString();
}

/** Where a visitor is: what is asked, and what is open. */
export interface Place {
  readonly question: Question;
  readonly job: string | undefined;
}

/** Takes what it knows from a link that anybody may have written. */
export function fromLink(params: URLSearchParams): Place {
  const chosen = facetFields.flatMap((field) => {
    const value = params.get(field)?.slice(0, 200);
    return value ? [[field, value]] : [];
  });
  const sort = params.get('sort') ?? '';
  const near = nearFrom(params.get('near') ?? '');
  const question: Question = {
    text: (params.get('q') ?? '').slice(0, 200),
    chosen: Object.fromEntries(chosen) as Question['chosen'],
    sort: Object.hasOwn(sorts, sort) ? (sort as SortName) : 'fair',
    saved: false,
    ...(near && { near }),
  };
  return { question, job: jobId(params.get('job')) };
}

/** What can be the id of a job. */
export const jobId = (text: string | null | undefined): string | undefined =>
  /^[a-z0-9][a-z0-9-]{0,63}$/.exec(text ?? '')?.[0];
