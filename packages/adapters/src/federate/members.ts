import {
  GuyubError,
  publishedFields,
  publishedResources,
  type Adapter,
  type PublishedRecords,
  type ResourceCapabilities,
} from '@guyub/core/adapter';

/** One backend of several. */
export interface Federated {
  /** Short and for ever: the ids of its records begin so. A letter, then letters and digits, 20 at most: `sampang`. */
  readonly name: string;
  /** For people, when it does not answer: `Kabupaten Sampang`. Default the name. */
  readonly label?: string;
  readonly adapter: Adapter<PublishedRecords>;
  /** Longest that the others wait for it, ms. Default 5 000; keep it well under the time that the client gives to all. */
  readonly timeoutMs?: number;
  /** Most rows of it that are read so that a few are counted and ordered as if they were in one place. Default 300. */
  readonly rows?: number;
}

export interface Member extends Required<Federated> {
  /** Its place among the others; of two that are as fresh the first is shown. */
  readonly place: number;
}

/** @throws GuyubError `invalid` saying which member cannot be meant so */
export function membersOf(given: readonly Federated[]): readonly Member[] {
  const invalid = (what: string) => new GuyubError('invalid', `federate: ${what}`, { adapter: 'federate' });
  if (given.length === 0) throw invalid('"members" is empty; name at least one.');
  const known = new Set<string>();
  return given.map(({ name, label = name, adapter, timeoutMs = 5_000, rows = 300 }, place) => {
    if (!/^[a-z][a-z0-9]{0,19}$/.test(name))
      throw invalid(`"${name}" cannot name a member: a letter first, then letters and digits, 20 at most.`);
    if (known.has(name)) throw invalid(`two members are named "${name}".`);
    known.add(name);
    return { name, label, adapter, timeoutMs, rows, place };
  });
}

/** What a member can do with a resource by itself; undefined: it does not have it. */
export const offered = ({ adapter }: Member, resource: string): ResourceCapabilities | undefined =>
  Object.hasOwn(adapter.capabilities, resource)
    ? (adapter.capabilities as Record<string, ResourceCapabilities>)[resource]
    : undefined;

/** The resources that any member has, with the fields that any has, in the order of the model. */
export const fieldsOf = (members: readonly Member[]): ReadonlyMap<string, readonly string[]> =>
  new Map(
    publishedResources().flatMap((resource) => {
      const having = members.flatMap((member) => offered(member, resource) ?? []);
      const fields = publishedFields(resource).filter((field) =>
        having.some((own) => Object.hasOwn(own.fields, field)),
      );
      return fields.length > 0 ? [[resource, fields] as const] : [];
    }),
  );
