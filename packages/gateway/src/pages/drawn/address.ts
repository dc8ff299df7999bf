import { GuyubError } from '@guyub/core';
import type { Params } from '@guyub/widgets/page';
import { kinds, type DrawnName } from './kinds.ts';

/** What a page is asked for, as its address says it. */
export interface Address {
  /** Attributes of the element. */
  readonly attributes: Readonly<Record<string, string>>;
  /** A colour, `#7a1f5c`. */
  readonly brand: string | undefined;
  /** What stays while a visitor asks. */
  readonly kept: Params;
  readonly asked: Params;
  /** The same, as a deep link says it. */
  readonly state: string;
  /** Where the list goes on. */
  readonly after: string | undefined;
}

/** What a parameter may hold, and how that is said. Unknown ones are not read. */
const rules: Readonly<Record<string, readonly [RegExp, string]>> = {
  region: [/^(kemendagri:)?\d{2}(\.\d{2}){0,2}(\.\d{4})?$/, 'is the code of a region, e.g. 35.27'],
  heading: [/^.{0,120}$/u, 'is a text of 120 characters at most'],
  'page-size': [/^([1-9]\d?|100)$/, 'is a number from 1 to 100'],
  layout: [/^(cards|list)$/, 'is cards or list'],
  person: [/^[a-z0-9][a-z0-9-]{0,63}$/, 'is the id of a person'],
  business: [/^[a-z0-9][a-z0-9-]{0,63}$/, 'is the id of a business'],
  skill: [/^.{0,100}$/u, 'is a text of 100 characters at most'],
  brand: [/^#[0-9a-f]{6}$/i, 'is a colour, e.g. #7a1f5c'],
  after: [/^.{1,2000}$/, 'is what the link to the next page says'],
};
/** Longest text and most values of one name that are read from a question. */
const [LONGEST, MOST] = [200, 20];

/** @throws GuyubError `invalid` naming the parameter */
export function readAddress(name: DrawnName, params: URLSearchParams): Address {
  const { asks, takes, renamed = {} } = kinds[name];
  const own = (param: string) => {
    const value = params.get(param);
    if (!value) return undefined;
    const [rule, told] = rules[param]!;
    if (rule.test(value)) return value;
    throw new GuyubError('invalid', `Parameter "${param}" ${told}.`, {
      adapter: 'gateway',
      issues: [{ message: told, path: [param] }],
    });
  };
  const attributes = Object.fromEntries(
    takes.flatMap((param) => (own(param) === undefined ? [] : [[param, own(param)!]])),
  );
  const lang = /^(id|en|jv|su)$/.exec(params.get('lang') ?? '')?.[0];
  const brand = own('brand');
  const kept: Params = [
    ...Object.entries(attributes),
    ...(lang === undefined ? [] : [['lang', lang] as const]),
    ...(brand === undefined ? [] : [['brand', brand] as const]),
  ];
  const state = new URLSearchParams(params.get('guyub') ?? '');
  const isLinked = params.has('guyub');
  const asked = asks
    .flatMap((ask): Params => {
      const param = ask.replace('*', '');
      const values = (isLinked ? state.getAll(renamed[param] ?? param) : params.getAll(param))
        .filter(Boolean)
        .map((value) => value.slice(0, LONGEST));
      // A button that was pressed comes after the field that it stands for.
      return (ask.endsWith('*') ? values.slice(0, MOST) : values.slice(-1)).map((value) => [param, value]);
    })
    .filter(([param, value]) => !(param === 'sort' && value === 'fair'));
  return {
    attributes,
    brand,
    kept,
    asked,
    state: new URLSearchParams(asked.map(([param, value]) => [renamed[param] ?? param, value])).toString(),
    after: own('after'),
  };
}
