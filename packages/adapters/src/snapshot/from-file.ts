import { allowPublished, GuyubError, type Plain } from '@guyub/core/adapter';
import { hasEnded } from '@guyub/core/has-ended';

export interface SnapshotContents {
  /** When the file was true, ISO 8601. */
  readonly asOf: string;
  readonly records: Readonly<Record<string, readonly Plain[]>>;
}

/** @throws GuyubError `bad-response` that says what is wrong with the file and what to do. */
export function fromFile(body: unknown): SnapshotContents {
  const { guyub, asOf, records } = (isObject(body) ? body : {}) as Partial<Record<string, unknown>>;
  if (guyub === undefined)
    throw bad('This is not a Guyub snapshot. Make one with "guyub snapshot --out FILE".');
  if (guyub !== 1) throw bad('This snapshot was made by another version of Guyub. Make it again.');
  if (typeof asOf !== 'string' || Number.isNaN(Date.parse(asOf)))
    throw bad('The snapshot does not say when it was made ("asOf"). Make it again.');
  if (!isObject(records)) throw bad('The snapshot has no "records". Make it again.');
  return {
    asOf,
    records: Object.fromEntries(
      Object.entries(records).map(([resource, rows]) => {
        if (!Array.isArray(rows)) throw bad(`"records.${resource}" is not a list. Make the snapshot again.`);
        const open = rows.map((row, index) => published(resource, row, index));
        return [resource, open.filter((record) => !hasEnded(resource, record))];
      }),
    ),
  };
}

function published(resource: string, row: unknown, index: number): Plain {
  const record = allowPublished<Plain>(resource, row);
  if (typeof record['id'] === 'string') return record;
  throw bad(`"records.${resource}[${index}]" has no id. Make the snapshot again.`);
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const bad = (message: string) => new GuyubError('bad-response', message, { adapter: 'snapshot' });
