import type {
  Adapter,
  FieldCapabilities,
  FieldOp,
  PublishedRecords,
  ResourceCapabilities,
} from '../packages/core/src/adapter.ts';

/** How a backend is asked, as little as possible and as much as its owner may declare. */
export interface Asked {
  readonly bare: Adapter<PublishedRecords>;
  /** Absent: there is nothing to declare. */
  readonly declared?: Adapter<PublishedRecords>;
  readonly writes?: true;
}

type Own = ResourceCapabilities;
const someField = (test: (field: FieldCapabilities) => boolean) => (own: Own) =>
  Object.values(own.fields).some((field) => field !== undefined && test(field));
const op = (name: FieldOp) => someField(({ ops }) => ops.includes(name));

const columns: Readonly<Record<string, (own: Own) => boolean>> = {
  'words': ({ text }) => text !== false,
  'best first': ({ rank }) => rank,
  'near': ({ near }) => near,
  '`eq`': op('eq'),
  '`in`': op('in'),
  '`range`': op('range'),
  '`exists`': op('exists'),
  '`or`': ({ or }) => or !== 'none',
  '`not`': ({ not }) => not,
  'order': someField(({ sort }) => sort),
  'facets': someField(({ facet }) => facet),
}; // prettier-ignore

/** A line for each adapter: ✓ the backend, (✓) where its owner says so, core: core does it, ✗ nobody can. */
export function capabilityTable(adapters: Readonly<Record<string, Asked>>): string {
  const head = ['', ...Object.keys(columns), 'a page', 'count', 'writes'];
  const lines = Object.entries(adapters).map(([name, { bare, declared = bare, writes }]) => {
    const [little, much] = [bare, declared].map(({ capabilities }) => ofPeople(capabilities));
    const marks = Object.values(columns).map((can) => (can(little!) ? '✓' : can(much!) ? '(✓)' : 'core'));
    const count = much!.total === 'none' ? '✗' : much!.total === 'estimated' ? 'about' : '✓';
    return [
      `[${name}](../../packages/adapters/src/${name})`,
      ...marks,
      much!.maxPageSize,
      count,
      writes ? '✓' : '✗',
    ];
  });
  const rows = [head, head.map((_, i) => (i === 0 ? '---' : ':-:')), ...lines];
  return rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Of people, or of what it has instead. */
const ofPeople = (capabilities: Adapter<PublishedRecords>['capabilities']): Own =>
  (capabilities.people ?? Object.values(capabilities)[0]) as Own;
