import { GuyubError, type Issue } from '../contract/error.ts';
import type { LedgerEntry } from './ledger.ts';

/** A ledger as a file: what a community keeps, hands on, and opens anywhere. */
export interface LedgerFile {
  readonly guyub: 'ledger';
  readonly community: string;
  /** By member id. Beside the entries and never in them: who takes a name out leaves the ledger sound. */
  readonly names?: Readonly<Record<string, string>>;
  readonly entries: readonly LedgerEntry[];
}

export const writeLedgerFile = (file: Omit<LedgerFile, 'guyub'>): string =>
  `${JSON.stringify({ guyub: 'ledger', ...file }, null, 1)}\n`;

/**
 * Reads what can be shown. Whether it holds is another question, which `verifyLedger` answers.
 *
 * @throws GuyubError `invalid`; the path of its issue is empty when this is no JSON, `guyub` when it is another file
 */
export function parseLedgerFile(text: string): LedgerFile {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    throw refused([], 'The file is no JSON: it is damaged, or not a ledger.');
  }
  if (!isObject(file) || file['guyub'] !== 'ledger')
    throw refused(['guyub'], 'The file is not a ledger: "guyub": "ledger" is missing.');
  const { community, names, entries } = file;
  if (typeof community !== 'string') throw refused(['community'], 'The name of the community is missing.');
  if (names !== undefined && !(isObject(names) && Object.values(names).every(isText)))
    throw refused(['names'], 'Names must be texts by member id.');
  if (!Array.isArray(entries)) throw refused(['entries'], 'The list of entries is missing.');
  const broken = entries.findIndex((entry) => !isLedgerEntry(entry));
  if (broken >= 0) throw refused(['entries', broken], `Entry ${broken + 1} lacks what its kind needs.`);
  return file as unknown as LedgerFile;
}

const refused = (path: Issue['path'], message: string) =>
  new GuyubError('invalid', message, { adapter: 'core', issues: [{ path, message }] });

type Fields = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown) => typeof value === 'string';

type Shape = Readonly<Record<string, 'string' | 'number'>>;
const has = (value: unknown, shape: Shape): value is Fields =>
  isObject(value) && Object.entries(shape).every(([field, type]) => typeof value[field] === type);
const all = (value: unknown, shape: Shape) => Array.isArray(value) && value.every((one) => has(one, shape));

const written: Shape = { at: 'string', by: 'string', seq: 'number', prevHash: 'string', hash: 'string' };
const given: Shape = { orderId: 'string', memberId: 'string', pieces: 'number' };
const kinds: Readonly<Record<LedgerEntry['kind'], (entry: Fields) => boolean>> = {
  deal: ({ order, members, turns, short }) =>
    has(order, { id: 'string', pieces: 'number', lot: 'number' }) &&
    all(members, { id: 'string', level: 'number', capacity: 'number', lastTurn: 'number' }) &&
    all(turns, { memberId: 'string', pieces: 'number' }) &&
    typeof short === 'number',
  opening: (entry) => has(entry, { memberId: 'string', level: 'number' }),
  transfer: (entry) => has(entry, { orderId: 'string', from: 'string', to: 'string', pieces: 'number' }),
  return: (entry) => has(entry, given),
  override: (entry) => has(entry, { ...given, reason: 'string' }),
};

/** Has what its kind needs. Whether it holds is another question. */
export const isLedgerEntry = (entry: unknown): entry is LedgerEntry =>
  has(entry, written) &&
  Object.hasOwn(kinds, String(entry['kind'])) &&
  kinds[entry['kind'] as LedgerEntry['kind']](entry);
