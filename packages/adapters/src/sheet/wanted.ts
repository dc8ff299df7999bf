import { GuyubError } from '@guyub/core/error';
import type { AnyResourceMapping, AnyRule, From, Mapping } from '../mapping/mapping.ts';
import { shapes, type Kind, type MappedResource, type Shape } from '../mapping/shapes.ts';

/** One way to a value: a column's name, or for an id the names of those that it is made of. */
export interface Way {
  readonly names: readonly string[];
  readonly made: boolean;
}
/** What the mapping looks for, for one field or one consent. */
export interface Wanted {
  readonly resource: MappedResource;
  readonly group: 'fields' | 'consents';
  readonly name: string;
  readonly kind: Kind;
  /** The first that is there and says something. */
  readonly ways: readonly Way[];
}

/** What was found of a way: under which key its value stands in a row, and of which columns it is. */
export interface Key {
  readonly name: string;
  readonly columns: readonly number[];
  /** An id is made of them. */
  readonly made: boolean;
}

const hash = /^hash:(.*)$/is;

/** @throws GuyubError `invalid` for what a sheet has not */
export function wantedOf(mapping: Mapping): readonly Wanted[] {
  return (Object.entries(mapping.resources) as [MappedResource, AnyResourceMapping][]).flatMap(
    ([resource, { path, fields, consents = {} }]) => {
      if (path !== undefined)
        throw invalid(`${resource} → path`, 'a sheet has columns and no paths; leave it out');
      const own: Readonly<Record<string, Shape>> = shapes[resource];
      return [
        ...Object.entries(fields).flatMap(([name, rule]): Wanted[] => {
          const { from, as = own[name]!.as[0]! }: AnyRule = isFrom(rule) ? { from: rule } : rule;
          const ways = waysOf(from);
          if (as !== 'id' && ways.some(({ made }) => made))
            throw invalid(`${resource} → fields → ${name}`, '"hash:" makes an id, and nothing else');
          return ways.length > 0 ? [{ resource, group: 'fields', name, kind: as, ways }] : [];
        }),
        ...Object.entries(consents).flatMap(([name, rule]): Wanted[] => {
          if (typeof rule === 'object' && 'declared' in rule) return [];
          const ways = waysOf(isFrom(rule) ? rule : rule.from);
          return [{ resource, group: 'consents', name, kind: 'yes-no', ways }];
        }),
      ];
    },
  );
}

export const placeOf = ({ resource, group, name }: Wanted): string => `${resource} → ${group} → ${name}`;

export const isFrom = (rule: unknown): rule is From => typeof rule === 'string' || Array.isArray(rule);

const waysOf = (from: From | undefined): readonly Way[] =>
  (from === undefined ? [] : [from].flat()).map((name) => {
    const parts = hash.exec(name)?.[1];
    return parts === undefined
      ? { names: [name], made: false }
      : { names: parts.split(/\s\+\s/).map((part) => part.trim()), made: true };
  });

export const invalid = (place: string, what: string): GuyubError =>
  new GuyubError('invalid', `The mapping of the sheet, ${place}: ${what}.`, { adapter: 'sheet' });
