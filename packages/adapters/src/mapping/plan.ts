import { readConsent } from '@guyub/core/reading';
import { isScalar, type Manner, type Scalar } from './kinds.ts';
import type { AnyResourceMapping, AnyRule, ConsentRule, Declared, From, Mapping } from './mapping.ts';
import { finder } from './path.ts';
import { shapes, type Kind, type MappedResource, type Shape } from './shapes.ts';

/** How one field is read. */
export interface Reader {
  readonly field: string;
  readonly find: readonly ((row: unknown) => unknown)[];
  readonly kind: Kind;
  readonly manner: Manner;
  readonly values: ReadonlyMap<string, unknown> | undefined;
  readonly nothing: ReadonlySet<string>;
  /** Where nothing was found. */
  readonly instead: unknown;
  /** What was read before, of kinds that say nothing of a person by themselves. */
  readonly known: Map<unknown, unknown> | undefined;
}
export interface Plan {
  readonly gated: boolean;
  /** That of the id first. */
  readonly readers: readonly Reader[];
  readonly consents: readonly { readonly purpose: string; readonly read: (row: unknown) => unknown }[];
}

const plans = new WeakMap<Mapping, Map<string, Plan | undefined>>();

/** Kinds of which a backend has few values in many rows. */
const common = new Set<Kind>(['skill', 'subdistrict', 'region', 'choice', 'yes-no', 'year', 'code']);

/** A mapping is data; what follows from it is worked out once. */
export function planFor(mapping: Mapping, resource: MappedResource): Plan | undefined {
  let own = plans.get(mapping);
  if (!own) plans.set(mapping, (own = new Map()));
  if (!own.has(resource)) own.set(resource, compile(mapping, resource));
  return own.get(resource);
}

function compile(mapping: Mapping, resource: MappedResource): Plan | undefined {
  const { resources, region, zone } = mapping;
  if (!Object.hasOwn(resources, resource) || !Object.hasOwn(shapes, resource)) return undefined;
  const entry = resources[resource] as unknown as AnyResourceMapping;
  const within = entry.path === undefined ? undefined : finder(entry.path);
  const find = (from: From | undefined) =>
    (from === undefined ? [] : [from].flat()).map((path) => {
      const at = finder(path);
      return within ? (row: unknown) => at(within(row)) ?? at(row) : at;
    });
  const readers = Object.entries<Shape>(shapes[resource]).flatMap(([field, shape]): Reader[] => {
    const said = Object.hasOwn(entry.fields, field) ? entry.fields[field] : undefined;
    const rule: AnyRule =
      typeof said === 'string' || Array.isArray(said) ? { from: said } : ((said ?? {}) as AnyRule);
    const instead = rule.default ?? (field === 'region' ? region : shape.blank);
    if (said === undefined && instead === undefined) return [];
    const kind = rule.as && shape.as.includes(rule.as) ? rule.as : shape.as[0]!;
    return [
      {
        field,
        find: find(rule.from),
        kind,
        manner: { shape, scheme: rule.scheme ?? 'kemendagri', zone },
        values:
          rule.values && new Map(Object.entries(rule.values).map(([word, value]) => [spelled(word), value])),
        nothing: new Set(rule.nothing?.map(spelled)),
        instead,
        known: common.has(kind) ? new Map() : undefined,
      },
    ];
  });
  const consents = Object.entries(entry.consents ?? {}).map(([purpose, rule]) => ({
    purpose,
    read: answer(purpose, rule, find),
  }));
  return { gated: 'birthDate' in shapes[resource], readers, consents };
}

type Find = (from: From | undefined) => readonly ((row: unknown) => unknown)[];

/** What is declared for all counts for being shown, and for nothing else. */
function answer(purpose: string, rule: ConsentRule | Declared, find: Find): (row: unknown) => unknown {
  if (typeof rule === 'object' && 'declared' in rule) {
    const state = purpose === 'publication' && rule.declared === 'yes' && rule.because ? 'yes' : 'unknown';
    return () => state;
  }
  const { from, values = {} } = typeof rule === 'object' && 'from' in rule ? rule : { from: rule };
  const words = new Map(Object.entries(values).map(([word, state]) => [spelled(word), state]));
  const places = find(from);
  const known = new Map<unknown, unknown>();
  const read = (raw: Scalar) =>
    words.get(spelled(String(raw))) ?? (words.size > 0 ? 'unknown' : readConsent(raw).value);
  return (row) => {
    for (const at of places) {
      const raw = at(row);
      if (raw === undefined || raw === null || raw === '') continue;
      return isScalar(raw) ? (known.get(raw) ?? remember(known, raw, read(raw))) : 'unknown';
    }
    return 'unknown';
  };
}

/** A register says the same few words again and again. */
const MOST_KNOWN = 500;

export function remember(known: Map<unknown, unknown>, given: unknown, value: unknown): unknown {
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(given, value);
  return value;
}

/** Words are compared so. */
export const spelled = (word: string): string => word.trim().toLowerCase();
