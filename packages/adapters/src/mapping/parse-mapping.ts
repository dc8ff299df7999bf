import { GuyubError, type Issue } from '@guyub/core/adapter';
import { zones, type Mapping } from './mapping.ts';
import { shapes, type Shape } from './shapes.ts';

type Path = readonly (string | number)[];
type Told = (path: Path, message: string) => void;
type Loose = Readonly<Record<string, unknown>>;

/** Shortest reason that anybody could check. */
const REASON = 10;

/**
 * A mapping from a file or a configuration.
 *
 * @param name as in messages, e.g. the file's
 * @throws GuyubError `invalid`, whose message and `issues` say of each mistake where it is and what to write instead
 */
export function parseMapping(value: unknown, name = 'The mapping'): Mapping {
  const issues: Issue[] = [];
  const tell: Told = (path, message) => issues.push({ path, message });
  checkMapping(value, tell);
  if (issues.length === 0) return value as Mapping;
  const lines = issues.map(({ path, message }) => `  ${path.join(' → ') || '(everything)'}: ${message}`);
  throw new GuyubError('invalid', `${name} cannot be used:\n${lines.join('\n')}`, {
    adapter: 'mapping',
    issues,
  });
}

function checkMapping(value: unknown, tell: Told): void {
  if (!isObject(value)) return tell([], 'write an object with "region", "zone" and "resources".');
  const { region, zone, resources, ...others } = value;
  strangers(others, [], 'region, zone, resources', tell);
  if (!isRegion(region))
    tell(['region'], 'write the Kemendagri code of the regency, like "kemendagri:35.27".');
  if (typeof zone !== 'string' || !Object.hasOwn(zones, zone))
    tell(['zone'], `write one of ${list(Object.keys(zones))}.`);
  if (!isObject(resources) || Object.keys(resources).length === 0)
    return tell(['resources'], 'name at least one resource, like "people".');
  for (const [resource, entry] of Object.entries(resources)) {
    const path = ['resources', resource];
    if (!Object.hasOwn(shapes, resource))
      tell(path, `there is no such resource. There are ${list(Object.keys(shapes))}.`);
    else if (!isObject(entry)) tell(path, 'write an object with "fields".');
    else checkResource(entry, shapes[resource as keyof typeof shapes], path, tell);
  }
}

function checkResource(entry: Loose, own: Readonly<Record<string, Shape>>, path: Path, tell: Told): void {
  const { path: within, fields, consents, ...others } = entry;
  strangers(others, path, 'path, fields, consents', tell);
  if (within !== undefined && !isText(within))
    tell([...path, 'path'], 'write where the record stands, like "attributes".');
  checkConsents(consents, 'birthDate' in own, [...path, 'consents'], tell);
  if (!isObject(fields)) return tell([...path, 'fields'], 'name the fields, like { "id": "id" }.');
  for (const [field, { needed }] of Object.entries(own))
    if (needed && !Object.hasOwn(fields, field))
      tell([...path, 'fields', field], 'a record needs this: write where it is, or { "default": … }.');
  for (const [field, rule] of Object.entries(fields)) {
    const shape = Object.hasOwn(own, field) ? own[field] : undefined;
    if (shape) checkRule(rule, shape, [...path, 'fields', field], tell);
    else tell([...path, 'fields', field], `there is no such field. There are ${list(Object.keys(own))}.`);
  }
}

function checkRule(rule: unknown, shape: Shape, path: Path, tell: Told): void {
  const isRegionField = shape.as.includes('region');
  if (isFrom(rule)) {
    if (isRegionField) tell(path, 'say whose code it is: { "from": …, "scheme": "kemendagri" } or "bps".');
    return;
  }
  if (!isObject(rule))
    return tell(path, 'write where it is, like "nama" or { "from": ["nama_lengkap", "nama"] }.');
  const { from, as, values, nothing, default: instead, scheme, ...others } = rule;
  strangers(others, path, 'from, as, values, nothing, default, scheme', tell);
  if (from === undefined && instead === undefined) tell(path, 'write "from", "default", or both.');
  if (from !== undefined && !isFrom(from)) tell([...path, 'from'], 'write a name, or a list of names.');
  if (as !== undefined && !shape.as.includes(as as 'text'))
    tell([...path, 'as'], `this field is read as ${list(shape.as)}.`);
  if (nothing !== undefined && !(Array.isArray(nothing) && nothing.every((word) => typeof word === 'string')))
    tell([...path, 'nothing'], 'write a list of words, like ["TIDAK TAHU"].');
  if (isRegionField ? from !== undefined && !isScheme(scheme) : scheme !== undefined)
    tell([...path, 'scheme'], isRegionField ? 'write "kemendagri" or "bps".' : 'only a region has one.');
  if (values !== undefined && !isObject(values)) tell([...path, 'values'], 'write { "their word": "ours" }.');
  for (const [word, value] of Object.entries(isObject(values) ? values : {}))
    if (!isValue(value, shape)) tell([...path, 'values', word], meant(shape));
  const each = shape.many && Array.isArray(instead) ? instead : [instead];
  if (
    instead !== undefined &&
    (each.some((item) => !isValue(item, shape)) || (shape.many && !Array.isArray(instead)))
  )
    tell([...path, 'default'], shape.many ? `write a list; of each: ${meant(shape)}` : meant(shape));
}

function checkConsents(consents: unknown, gated: boolean, path: Path, tell: Told): void {
  if (!gated) {
    if (consents !== undefined) tell(path, 'these records speak of nobody; leave it out.');
    return;
  }
  if (!isObject(consents) || !('publication' in consents))
    return tell(
      [...path, 'publication'],
      'nobody is shown without it: write the column with each one’s answer, or { "declared": "yes", "because": "how you know" }.',
    );
  const { publication, contact, licence, ...others } = consents;
  strangers(others, path, 'publication, contact, licence', tell);
  for (const [purpose, rule] of Object.entries({ publication, contact, licence })) {
    if (rule === undefined || isFrom(rule)) continue;
    const at = [...path, purpose];
    if (!isObject(rule)) tell(at, 'write the column with each one’s answer.');
    else if ('declared' in rule) checkDeclared(rule, purpose, at, tell);
    else {
      const { from, values = {}, ...rest } = rule;
      strangers(rest, at, 'from, values', tell);
      if (!isFrom(from)) tell([...at, 'from'], 'write the column with each one’s answer.');
      if (!isObject(values) || Object.values(values).some((value) => value !== 'yes' && value !== 'no'))
        tell([...at, 'values'], 'write { "their word": "yes" } or "no".');
    }
  }
}

function checkDeclared(
  { declared, because, ...others }: Loose,
  purpose: string,
  path: Path,
  tell: Told,
): void {
  strangers(others, path, 'declared, because', tell);
  if (purpose !== 'publication')
    return tell(path, 'this cannot be declared for others: write the column with each one’s answer.');
  if (declared !== 'yes') tell([...path, 'declared'], 'write "yes", or leave the resource out.');
  if (typeof because !== 'string' || because.trim().length < REASON)
    tell([...path, 'because'], 'write how you know that each of them agreed, so that it can be checked.');
}

function strangers(others: Loose, path: Path, known: string, tell: Told): void {
  for (const key of Object.keys(others)) tell([...path, key], `this is not known here. There are: ${known}.`);
}

function isValue(value: unknown, { of, as, pattern, between }: Shape): boolean {
  if (as[0] === 'yes-no') return typeof value === 'boolean';
  if (between || as[0] === 'quantity')
    return typeof value === 'number' && (!between || (value >= between[0] && value <= between[1]));
  if (as[0] === 'hours') return Array.isArray(value);
  return (
    isText(value) && (of?.includes(value) ?? true) && (pattern?.test(value) ?? true) && fitting(value, as[0]!)
  );
}

const fitting = (value: string, kind: string): boolean =>
  kind === 'region'
    ? isRegion(value)
    : kind === 'date'
      ? day.test(value)
      : kind === 'instant'
        ? instant.test(value)
        : true;
const day = /^\d{4}-\d\d-\d\d$/;
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

const meant = ({ of, as, between }: Shape): string =>
  of
    ? `write one of ${list(of)}.`
    : as[0] === 'yes-no'
      ? 'write true or false.'
      : between
        ? `write a number from ${between[0]} to ${between[1]}.`
        : `write ${examples[as[0]!] ?? 'a text'}.`;
const examples: Readonly<Record<string, string>> = {
  region: 'it with its scheme, like "kemendagri:35.27"',
  date: 'a day, like "2025-03-01"',
  instant: 'a moment, like "2025-03-01T00:00:00Z"',
  hours: 'a list, like ["Mo-Fr 08:00-16:00"]',
  quantity: 'a number',
};

const list = (words: readonly string[]): string => words.join(', ');
const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
const isFrom = (value: unknown): boolean =>
  isText(value) || (Array.isArray(value) && value.length > 0 && value.every(isText));
const isScheme = (value: unknown): boolean => value === 'kemendagri' || value === 'bps';
const isRegion = (value: unknown): boolean =>
  typeof value === 'string' &&
  /^(?:kemendagri:\d\d(?:\.\d\d(?:\.\d\d(?:\.\d{4})?)?)?|bps:\d{2,10})$/.test(value);
const isObject = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
