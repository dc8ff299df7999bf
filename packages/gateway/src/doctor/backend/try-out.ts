import { readRecord, type Mapping } from '@guyub/adapters/mapping';
import { textOf } from '@guyub/core/reading';
import type { Sample } from './columns.ts';
import type { Proposal, Proposed } from './propose.ts';
import { gated } from './resource.ts';

/** What became of the sample under a mapping. Numbers, and nothing of a row. */
export interface TriedOut {
  readonly rows: number;
  /** Rows that are records, whoever may see them. */
  readonly read: number;
  readonly shown: number;
  /** field → code → rows. */
  readonly issues: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** Reads the sample as an adapter would; for what cannot be read, as if everybody had agreed. */
export function tryOut(mapping: Mapping, { resource }: Proposal, { records }: Sample): TriedOut {
  const open = asIfAgreed(mapping, { resource });
  const issues = new Map<string, Map<string, number>>();
  let [read, shown] = [0, 0];
  for (const record of records) {
    if (readRecord(mapping, resource, record).record) shown++;
    const found = readRecord(open, resource, record);
    if (found.issues.every(({ code }) => code !== 'missing')) read++;
    for (const { field, code } of found.issues) {
      const own = issues.get(field) ?? new Map<string, number>();
      issues.set(field, own.set(code, (own.get(code) ?? 0) + 1));
    }
  }
  return { rows: records.length, read, shown, issues };
}

/** For looking only: this mapping is never written. */
function asIfAgreed(mapping: Mapping, { resource }: Pick<Proposal, 'resource'>): Mapping {
  if (!gated.has(resource)) return mapping;
  const entry = mapping.resources[resource];
  const consents = { publication: { declared: 'yes', because: 'percobaan, tidak ditulis' } };
  return { ...mapping, resources: { [resource]: { ...entry, consents } } } as Mapping;
}

/** More than this share not understood: the column is something else, or written in words of its own. */
const MOST_STRANGE = 0.5;

/** The proposal without what its own sample contradicts; each becomes a question. */
export function withoutStrange(proposal: Proposal, { issues }: TriedOut): Proposal {
  const strange = ({ field, known }: Proposed): boolean => {
    const rows = known.seen.samples.filter((cell) => textOf(cell) !== '').length;
    return rows > 0 && (issues.get(field)?.get('not-understood') ?? 0) > rows * MOST_STRANGE;
  };
  const odd = proposal.fields.filter(strange);
  if (odd.length === 0) return proposal;
  const questions = odd.map(
    ({ field, known }) =>
      `"${known.column.path}" mirip ${field}, tetapi isinya tidak terbaca begitu (bentuk: ${known.form}). Bila memang ${field}, terjemahkan kata-katanya dengan "values".`,
  );
  return {
    ...proposal,
    fields: proposal.fields.filter((one) => !odd.includes(one)),
    questions: [...proposal.questions, ...questions],
    unpublished: [...proposal.unpublished, ...odd.map(({ known }) => known)],
  };
}
