import type { Plain } from '@guyub/core/adapter';
import { project, projectPrivate, type PrivateOutline } from '@guyub/core/project';
import { scrubDeep } from '@guyub/core/scrub';
import type {
  DeskPerson,
  Door,
  DoorKind,
  PrivateName,
  ResultOf,
  SeenDeal,
  SeenInvitation,
  SeenQuote,
  SeenRequest,
  ShelfWrites,
} from '@guyub/core/hiring';
import type { SeenApplication, SeenPosting } from '@guyub/core/jobs';
import type { Reason, SeenCommunity, SeenMembership, SeenShare, SeenWorkOrder } from '@guyub/core/sharing';
import { objectOf, text } from './shape.ts';

interface Seen {
  quoteRequests: SeenRequest;
  invitations: SeenInvitation;
  quotes: SeenQuote;
  deals: SeenDeal;
  postings: SeenPosting;
  applications: SeenApplication;
  communities: SeenCommunity;
  memberships: SeenMembership;
  workOrders: SeenWorkOrder;
  shares: SeenShare;
}

/** Fields of what stands inside a field. */
const inside: Readonly<Record<string, readonly string[]>> = {
  items: ['name', 'quantity', 'unit', 'specification'],
  buyerAnswer: ['happened', 'amount', 'answeredAt'],
  personAnswer: ['happened', 'amount', 'answeredAt'],
  hires: ['programmeId', 'count'],
};

/**
 * Named fields only, without identity numbers. The gateway has decided what this door sees; taking nothing that the
 * model does not know is the second lock.
 */
export function seen<K extends PrivateName>(
  outline: PrivateOutline & { readonly name: K },
  given: unknown,
): Seen[K] {
  const { name: resource } = outline;
  const whole = objectOf(given, resource);
  const record: Plain = projectPrivate(outline, whole, 'owner') ?? {};
  text(record['id'], resource);
  text(record['status'], resource);
  for (const [name, fields] of Object.entries(inside))
    if (name in record) record[name] = only(fields, record[name]);
  // A card is a job that is not yet, or no longer, published.
  if (resource === 'postings') record['card'] = project('jobs', objectOf(record['card'], resource), 'owner');
  if (resource === 'shares') record['reason'] = reasonOf(record['reason']);
  return { ...record, version: text(whole['version'], resource) } as unknown as Seen[K];
}

/** What somebody offers, as its owner or a coordinator sees it. */
export function own<K extends 'offerings' | 'businesses'>(
  resource: K,
  given: unknown,
): ResultOf<ShelfWrites, K> {
  const whole = objectOf(given, resource);
  const record: Plain = project(resource, whole, 'coordinator') ?? {};
  text(record['id'], resource);
  return { ...record, version: text(whole['version'], resource) } as unknown as ResultOf<ShelfWrites, K>;
}

const reasonFields = ['code', 'why', 'pieces', 'level', 'after', 'lowest', 'ahead', 'capacity', 'reason'];
/** Why somebody gets so many pieces. */
export const reasonOf = (given: unknown): Reason =>
  only(reasonFields, scrubDeep(objectOf(given, 'reason'))) as Reason;

function only(fields: readonly string[], value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => only(fields, item));
  const given = objectOf(value, 'the record');
  return Object.fromEntries(fields.flatMap((name) => (name in given ? [[name, given[name]]] : [])));
}

/** As much as coordinators see; the gateway decides what this door does. */
export function personOf(given: unknown): DeskPerson {
  const shown = (project('people', objectOf(given, 'people'), 'coordinator') ?? {}) as Partial<DeskPerson>;
  return { ...shown, id: text(shown.id, 'people') };
}

const kinds: readonly string[] = ['person', 'buyer', 'employer', 'coordinator'] satisfies readonly DoorKind[];

export function doorOf(given: unknown): Door {
  const { kind, region, name, subject } = objectOf(given, 'door');
  return {
    kind: text(kinds.includes(kind as string) ? kind : undefined, 'door') as DoorKind,
    region: text(region, 'door'),
    name: text(name, 'door'),
    subject: text(subject, 'door'),
  };
}
