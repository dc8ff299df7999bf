import { GuyubError } from '@guyub/core';
import { shapes } from '@guyub/widgets/embed';
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

/** What a parameter is; what it may hold is what builders write. Unknown ones are not read. */
const told: Readonly<Record<string, string>> = {
  region: 'is the code of a region, e.g. 35.27',
  heading: 'is a text of 120 characters at most, without < and >',
  'page-size': 'is a number from 1 to 100',
  layout: 'is cards or list',
  person: 'is the id of a person',
  business: 'is the id of a business',
  skill: 'is a text of 120 characters at most, without < and >',
  brand: 'is a colour, e.g. #7a1f5c',
  after: 'is what the link to the next page says',
};
const place = /^.{1,2000}$/;
/** Longest text and most values of one name that are read from a question. */
const [LONGEST, MOST] = [200, 20];

/** @throws GuyubError `invalid` naming the parameter */
export function readAddress(name: DrawnName, params: URLSearchParams): Address {
  const { asks, takes, renamed = {} } = kinds[name];
  const own = (param: string) => {
    const value = params.get(param);
    if (!value) return undefined;
    if ((shapes[param] ?? place).test(value)) return value;
    const message = told[param]!;
    throw new GuyubError('invalid', `Parameter "${param}" ${message}.`, {
      adapter: 'gateway',
      issues: [{ message, path: [param] }],
    });
  };
  const attributes = Object.fromEntries(
    takes.flatMap((param) => (own(param) === undefined ? [] : [[param, own(param)!]])),
  );
  const lang = shapes['lang']!.exec(params.get('lang') ?? '')?.[0];
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
    state: new URLSearchParams(
      asked.map(([param, value]): [string, string] => [renamed[param] ?? param, value]),
    ).toString(),
    after: own('after'),
  };
}

/** What leads back to a list as it was asked. */
export const listParams = ({ kept, asked, after }: Address): Params => [
  ...kept,
  ...asked,
  ...(after ? [['after', after] as const] : []),
];

/** As it stands behind an address. */
export function queryOf(params: Params): string {
  const text = new URLSearchParams(params.map((pair): [string, string] => [...pair])).toString();
  return text && `?${text}`;
}

/** Language and colour, for a page that is of no list. */
export const lookOf = (kept: Params): Params => kept.filter(([name]) => name === 'lang' || name === 'brand');
