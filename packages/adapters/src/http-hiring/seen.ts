import type { Plain } from '@guyub/core/adapter';
import { project } from '@guyub/core/privacy';
import type {
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
import { objectOf, text } from './shape.ts';

interface Seen {
  quoteRequests: SeenRequest;
  invitations: SeenInvitation;
  quotes: SeenQuote;
  deals: SeenDeal;
}

/** Fields of what stands inside a field. */
const inside: Readonly<Record<string, readonly string[]>> = {
  items: ['name', 'quantity', 'unit', 'specification'],
  buyerAnswer: ['happened', 'amount', 'answeredAt'],
  personAnswer: ['happened', 'amount', 'answeredAt'],
};

/**
 * Named fields only, without identity numbers. The gateway has decided what this door sees; taking nothing that the
 * model does not know is the second lock.
 */
export function seen<K extends PrivateName>(resource: K, given: unknown): Seen[K] {
  const whole = objectOf(given, resource);
  const record: Plain = project(resource, whole, 'owner') ?? {};
  text(record['id'], resource);
  text(record['status'], resource);
  for (const [name, fields] of Object.entries(inside))
    if (name in record) record[name] = only(fields, record[name]);
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

function only(fields: readonly string[], value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => only(fields, item));
  const given = objectOf(value, 'the record');
  return Object.fromEntries(fields.flatMap((name) => (name in given ? [[name, given[name]]] : [])));
}

const kinds: readonly string[] = ['person', 'buyer', 'coordinator'] satisfies readonly DoorKind[];

export function doorOf(given: unknown): Door {
  const { kind, region, name, subject } = objectOf(given, 'door');
  return {
    kind: text(kinds.includes(kind as string) ? kind : undefined, 'door') as DoorKind,
    region: text(region, 'door'),
    name: text(name, 'door'),
    subject: text(subject, 'door'),
  };
}
