import type { PublishedRecords } from '@guyub/core/adapter';
import { project } from '@guyub/core/privacy';
import { readList } from '@guyub/core/reading';
import { isScalar, kinds, withoutIdentity } from './kinds.ts';
import type { Mapping } from './mapping.ts';
import { plainText } from './plain-text.ts';
import { planFor, remember, spelled, type Plan, type Reader } from './plan.ts';
import type { Kind, MappedResource, Shape } from './shapes.ts';

/** What became of a field. Never its value. */
export interface MappingIssue {
  readonly field: string;
  readonly code: 'missing' | 'not-understood' | 'identity-number' | 'withheld';
}
export interface MappedRow<K extends MappedResource = MappedResource> {
  /** What everybody may see of it; null when that is nothing. */
  readonly record: PublishedRecords[K] | null;
  readonly issues: readonly MappingIssue[];
}

/**
 * What everybody may see of one row of a backend. Never throws, whatever the row is.
 *
 * @param row as the backend gave it
 */
export function readRecord<K extends MappedResource>(
  mapping: Mapping,
  resource: K,
  row: unknown,
): MappedRow<K> {
  const plan = planFor(mapping, resource);
  if (!plan) return { record: null, issues: [] };
  const issues: MappingIssue[] = [];
  const record: Record<string, unknown> = {};
  if (plan.consents.length > 0) record['consents'] = consentsOf(plan, row);
  // Of who may not be shown nothing is read but whether this is a record at all.
  const readers = plan.gated && !isOpen(record) ? plan.readers.slice(0, 1) : plan.readers;
  for (const reader of readers) {
    const { field, instead, manner } = reader;
    const value = (manner.shape.many ? readMany : readOne)(reader, row, issues) ?? instead;
    if (value !== undefined) record[field] = value;
    else if (manner.shape.needed) issues.push({ field, code: 'missing' });
  }
  const whole = issues.every(({ code }) => code !== 'missing' && code !== 'withheld');
  const shown = whole ? (project(resource, record, 'public', today()) as PublishedRecords[K] | null) : null;
  if (whole && !shown) issues.push({ field: 'consents', code: 'withheld' });
  return { record: shown, issues };
}

let known = { day: Number.NaN, iso: '' };
/** In UTC. Asked for each record, and another only once a day. */
function today(): string {
  const day = Math.floor(Date.now() / 86_400_000);
  if (known.day !== day) known = { day, iso: new Date().toISOString().slice(0, 10) };
  return known.iso;
}

function consentsOf({ consents }: Plan, row: unknown) {
  const answers: Record<string, unknown> = {};
  for (const { purpose, read } of consents) answers[purpose] = read(row);
  return answers;
}
const isOpen = ({ consents }: { readonly consents?: { readonly publication?: unknown } }): boolean =>
  consents?.publication === 'yes';

/**
 * What one field reads in a row that is not about a person, e.g. in the list of a column's possible words. What stands
 * there by default is not among it.
 */
export function readField(
  mapping: Mapping,
  resource: MappedResource,
  field: string,
  row: unknown,
): readonly unknown[] {
  const reader = readerOf(mapping, resource, field);
  if (!reader) return [];
  if (reader.manner.shape.many) return readMany(reader, row, []) ?? [];
  const value = readOne(reader, row, []);
  return value === undefined ? [] : [value];
}

/** What a record holds in a field where the row says nothing of it. */
export const insteadOf = (mapping: Mapping, resource: MappedResource, field: string): unknown =>
  readerOf(mapping, resource, field)?.instead;

/** Of these a record holds what the backend holds, so a condition on them may be asked there. */
const asWritten = new Set<Kind>(['text', 'id', 'code', 'number', 'year']);

/** Whether a value of this field means the same to the backend as to us. */
export function isAsWritten(mapping: Mapping, resource: MappedResource, field: string): boolean {
  const reader = readerOf(mapping, resource, field);
  if (!reader || reader.values || !asWritten.has(reader.kind)) return false;
  return reader.find.length === 1 && reader.instead === undefined;
}

/** How a field is read. */
export const kindOf = (mapping: Mapping, resource: MappedResource, field: string): Kind | undefined =>
  readerOf(mapping, resource, field)?.kind;

/** Of these there is one form only in which a column of that kind can hold them. */
const inOneForm = new Set<Kind>([...asWritten, 'choice', 'date', 'url', 'email']);

/** Whether a value may be put into the one place of this field as a record holds it. */
export function isWritable(mapping: Mapping, resource: MappedResource, field: string): boolean {
  const reader = readerOf(mapping, resource, field);
  if (!reader || reader.values || reader.manner.shape.many) return false;
  return reader.find.length === 1 && inOneForm.has(reader.kind);
}

const readerOf = (mapping: Mapping, resource: MappedResource, field: string): Reader | undefined =>
  planFor(mapping, resource)?.readers.find((one) => one.field === field);

/** Says it once for a field, however many values it has. */
function note(issues: MappingIssue[], field: string, code: MappingIssue['code']): void {
  if (!issues.some((one) => one.field === field && one.code === code)) issues.push({ field, code });
}

function readOne(reader: Reader, row: unknown, issues: MappingIssue[]): unknown {
  for (const at of reader.find) {
    const raw = at(row);
    if (raw === undefined) continue;
    for (const one of Array.isArray(raw) ? raw.flat() : [raw]) {
      const value = readScalar(reader, one, issues);
      if (value !== undefined) return value;
    }
  }
  return undefined;
}

/** An array, or a text with commas, semicolons or lines between the items. */
function readMany(reader: Reader, row: unknown, issues: MappingIssue[]): readonly unknown[] | undefined {
  for (const at of reader.find) {
    const raw = at(row);
    // Scrubbed before it is split: two halves of an identity number are not recognised any more.
    const items = Array.isArray(raw) ? raw : splitting(reader, raw, issues);
    const most = reader.field === 'areaServed' ? 20 : 50;
    const values: unknown[] = [];
    for (const item of items) {
      const value = readScalar(reader, item, issues);
      if (value !== undefined && values.length < most && !values.includes(value)) values.push(value);
    }
    if (values.length > 0) return values;
  }
  return undefined;
}

function splitting({ field, kind }: Reader, given: unknown, issues: MappingIssue[]): readonly unknown[] {
  if (typeof given !== 'string') return [given];
  const { raw, found } = withoutIdentity(kind === 'prose' ? (plainText(given) ?? '') : given, 'text');
  if (found) note(issues, field, 'identity-number');
  return typeof raw === 'string' ? readList(raw) : [];
}

function readScalar(reader: Reader, given: unknown, issues: MappingIssue[]): unknown {
  const { field, kind, manner, values, nothing, known } = reader;
  if (given === undefined || given === null || given === '') return undefined;
  if (!isScalar(given)) {
    note(issues, field, 'not-understood');
    return undefined;
  }
  const before = known?.get(given);
  if (before !== undefined) return before;
  const { raw, found } = withoutIdentity(given, kind);
  if (found) note(issues, field, 'identity-number');
  if (raw === undefined) return undefined;
  const word = values || nothing.size > 0 ? spelled(String(raw)) : '';
  if (nothing.has(word)) return undefined;
  const read = values?.has(word) ? { value: values.get(word) } : kinds[kind](raw, manner);
  if ('withheld' in read) note(issues, field, 'withheld');
  if (read.value === undefined) {
    if ('refused' in read) note(issues, field, 'not-understood');
    return undefined;
  }
  if (!fits(read.value, manner.shape)) {
    note(issues, field, 'not-understood');
    return undefined;
  }
  return known && !found ? remember(known, given, read.value) : read.value;
}

function fits(value: unknown, { pattern, between, whole, of, most }: Shape): boolean {
  if (typeof value === 'string')
    return (
      value !== '' &&
      value.length <= (most ?? Infinity) &&
      (pattern?.test(value) ?? true) &&
      (of?.includes(value) ?? true)
    );
  if (typeof value !== 'number') return true;
  return (!whole || Number.isInteger(value)) && (!between || (value >= between[0] && value <= between[1]));
}
