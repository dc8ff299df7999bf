import {
  cursors,
  GuyubError,
  type Adapter,
  type Cursor,
  type ErrorCode,
  type Page,
  type Plain,
  type PublishedRecords,
} from '@guyub/core/adapter';
import { published } from '../shared/published.ts';
import type { Asking } from './asking.ts';
import { capabilitiesOf } from './capabilities.ts';
import { areFew, askFew } from './few.ts';
import { findOne } from './find-one.ts';
import { type IdScheme } from './ids.ts';
import { askMany, type Walk } from './many.ts';
import { membersOf, offered, type Federated } from './members.ts';
import { Clients, gone, missingOf, nobody, Round } from './round.ts';
import { rulesFor, sameRules, type SameRule } from './same.ts';

export type { Federated } from './members.ts';

export interface FederateOptions {
  readonly members: readonly Federated[];
  /** When two members' records are one. Default `sameRules`; an empty list joins none. */
  readonly same?: readonly SameRule[];
  /**
   * `own`: ids begin with the name of their member, `sampang-7`. `shared`: an id means one record in all members, as
   * of Guyub's gateways and their snapshots, whose ids are random. Default `own`.
   */
  readonly ids?: IdScheme;
}

/** Where a walk goes on. Who was missing at its beginning stays out of it. */
interface Place {
  readonly out: readonly (readonly [name: string, code: ErrorCode])[];
  /** In one place that all were read into, or through each member. */
  readonly few?: Cursor;
  readonly many?: Walk;
}

/**
 * Several backends as one directory: a province over its regencies, community centres together. Who does not answer
 * in time is named on the page, and the others are shown.
 *
 * @example
 * const adapter = federate({
 *   members: [
 *     { name: 'sampang', label: 'Kabupaten Sampang', adapter: http({ url: 'https://guyub.sampangkab.go.id' }) },
 *     { name: 'bangkalan', label: 'Kabupaten Bangkalan', adapter: rest({ … }) },
 *   ],
 * });
 */
export function federate({
  members: given,
  same = sameRules,
  ids: scheme = 'own',
}: FederateOptions): Adapter<PublishedRecords> {
  const members = membersOf(given);
  const clients = new Clients();
  const places = cursors<Place>('federate');
  const rulesOf = (resource: string) => rulesFor(same, scheme, resource);
  const joins = (resource: string) => members.length > 1 && rulesOf(resource).length > 0;

  function having(resource: string) {
    const found = members.filter((member) => offered(member, resource));
    if (found.length > 0) return found;
    throw new GuyubError('unsupported', `No member of "federate" has the resource "${resource}".`, {
      adapter: 'federate',
    });
  }

  async function ask(asking: Asking, place: Place | undefined): Promise<Page<Plain>> {
    const { round, query } = asking;
    const few = place ? place.few !== undefined : await areFew(asking);
    const next = (place: Omit<Place, 'out'>) =>
      places.write(query, { ...place, out: [...round.missing].map(([{ name }, { code }]) => [name, code]) });
    if (few) {
      const { after: _, ...page } = query.page;
      const answer = await askFew({
        ...asking,
        query: { ...query, page: { ...page, ...(place?.few && { after: place.few }) } },
      });
      return { ...answer, next: answer.next && next({ few: answer.next }) };
    }
    const { page, onward } = await askMany(asking, place?.many);
    return { ...page, next: onward && next({ many: onward }) };
  }

  return published({
    contract: 1,
    name: 'federate',
    capabilities: capabilitiesOf(members, scheme, joins),
    async list(query, call) {
      call.signal.throwIfAborted();
      const asked = having(query.resource);
      const place = query.page.after === undefined ? undefined : places.read(query, query.page.after);
      const round = new Round(clients, call);
      try {
        for (const [name, code] of place?.out ?? []) {
          const member = asked.find((one) => one.name === name);
          if (member) round.fail(member, gone(member, code));
        }
        const out = round.missing.size;
        const page = await ask(
          { round, members: asked, query, scheme, rules: rulesOf(query.resource) },
          place,
        );
        call.signal.throwIfAborted();
        // Of few, all were counted: without one of them the next page would begin at another place.
        const lost =
          round.missing.size > out &&
          place !== undefined &&
          (place.few !== undefined || page.items.length === 0);
        if (lost || round.missing.size === asked.length)
          throw nobody(new Map([...round.missing].slice(lost ? out : 0)));
        return told(page, round);
      } finally {
        round.close();
      }
    },
    async get(resource, id, call) {
      call.signal.throwIfAborted();
      const round = new Round(clients, call);
      try {
        return await findOne(round, having(resource), { scheme, resource, id });
      } finally {
        round.close();
      }
    },
  });
}

/** The page, and who is not in it. */
function told(page: Page<Plain>, round: Round): Page<Plain> {
  const missing = missingOf(round);
  const asOf = round.asOf === undefined ? {} : { asOf: round.asOf };
  if (missing.length === 0) return { ...page, ...asOf };
  const { total } = page;
  return {
    ...page,
    ...asOf,
    total: total?.relation === 'exact' ? { ...total, relation: 'at-least' } : total,
    facets: page.facets.map((facet) => ({ ...facet, exact: false })),
    missing,
  };
}
