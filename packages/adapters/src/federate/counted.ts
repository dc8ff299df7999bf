import type { Facet } from '@guyub/core/adapter';
import { untold } from '../shared/untold.ts';
import type { Asking } from './asking.ts';
import { isNamed, named } from './ids.ts';
import { offered } from './members.ts';
import { toMember } from './to-member.ts';

/** What each member counts. Apart from the rows: where core counts, it may order otherwise than the backend. */
export async function countedBy({
  round,
  members,
  query,
  scheme,
}: Asking): Promise<readonly (readonly Facet[])[]> {
  if (!query.facets?.length) return [];
  const { sort: _, ...rest } = query;
  // A facet is counted without its own selection, so that may be all for which nobody of a member fits.
  const questions = [
    rest,
    ...query.facets.map((facet) => ({
      ...rest,
      facets: [facet],
      refine: { ...rest.refine, [facet.field]: [] },
    })),
  ];
  return Promise.all(
    members.map(async (member) => {
      const own = offered(member, query.resource)!;
      const [asked] = questions.flatMap(
        (one) => toMember({ ...one, page: { size: 1 } }, member.name, scheme, own) ?? [],
      );
      const page = asked?.facets && (await round.list(member, asked));
      const facets = (page?.facets ?? []).map((facet) =>
        isNamed(scheme, query.resource, facet.field) ? withName(facet, member.name) : facet,
      );
      // Its records hold one value all alike, which it cannot be asked to count.
      const alike = query.facets!.filter(({ field }) => !Object.hasOwn(own.fields, field) && field in untold);
      return [...facets, ...alike.map(({ field }) => ({ field, buckets: [], exact: false }))];
    }),
  );
}

const withName = (facet: Facet, member: string): Facet => ({
  ...facet,
  buckets: facet.buckets.map(({ value, count }) => ({ value: named(member, String(value)), count })),
});
