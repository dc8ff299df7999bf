import { report, table } from './report.ts';
import type { Engine } from './relevance/engines/engine.ts';
import { flexSearch } from './relevance/engines/flexsearch.ts';
import { fuse } from './relevance/engines/fuse.ts';
import { guyub } from './relevance/engines/guyub.ts';
import { lunrSearch } from './relevance/engines/lunr.ts';
import { miniSearch } from './relevance/engines/minisearch.ts';
import { orama } from './relevance/engines/orama.ts';
import { pagefindSearch } from './relevance/engines/pagefind.ts';
import { postgres } from './relevance/engines/postgres.ts';
import { scan } from './relevance/engines/scan.ts';
import { corpus, queries, type Half } from './relevance/judged.ts';
import { ask, measure, type Answer, type Measures } from './relevance/measures.ts';
import { compareWords } from './relevance/words.ts';

const engines: readonly (() => Engine)[] = [
  scan,
  () => miniSearch({ fuzzy: 0.34 }),
  () => miniSearch({ stems: true, fuzzy: 0.25 }),
  flexSearch,
  () => orama({ stems: true }),
  fuse,
  () => lunrSearch({ stems: true }),
  pagefindSearch,
  postgres,
  guyub,
];

/** Whether the right people are found, and first: ours beside each rival in its best setting, over the judged set. */
export async function run(): Promise<void> {
  const people = corpus();
  const asked = queries();
  const answers = new Map<string, readonly Answer[]>();
  for (const make of engines) {
    const engine = make();
    await engine.build(people);
    answers.set(engine.name, await ask(engine, asked, people.length));
    await engine.close?.();
  }
  for (const half of ['tuning', 'held-out'] as const) {
    const own = new Map(
      [...answers].map(([name, all]) => [name, all.filter(({ query }) => query.half === half)] as const),
    );
    summary(half, own);
    const kinds = [...new Set(asked.map(({ kind }) => kind))];
    byKind(`recall@10, ${half} half`, kinds, own, ({ recall }) => recall);
    byKind(`nDCG@10, ${half} half`, kinds, own, ({ ndcg }) => ndcg);
    byKind(`precision of all found, ${half} half`, kinds, own, ({ precision }) => precision);
    compareWords(half);
  }
}

type Answers = ReadonlyMap<string, readonly Answer[]>;

function summary(half: Half, answers: Answers): void {
  const measured = [...answers].map(([name, own]) => ({ name, ...measure(own) }));
  const best = measured
    .filter(({ name }) => name !== 'guyub')
    .reduce((one, other) => (other.ndcg > one.ndcg ? other : one));
  report(
    `Relevance, ${half} half: ${answers.get('guyub')?.length} judged queries`,
    `nDCG@10 of the best rival, ${best.name}`,
    measured.map(({ name, recall, ndcg, precisionFirst, precision }) => ({
      name,
      value:
        `recall@10 ${recall.toFixed(3)}, nDCG@10 ${ndcg.toFixed(3)}, ` +
        `precision@10 ${precisionFirst.toFixed(3)}, of all ${precision.toFixed(3)}`,
      ratio: ndcg / best.ndcg,
      ...(name === 'guyub' && { aim: '> 1.00' }),
    })),
  );
}

function byKind(
  title: string,
  kinds: readonly string[],
  answers: Answers,
  pick: (measures: Measures) => number,
): void {
  table(
    title,
    Object.fromEntries(
      [...answers].map(([name, own]) => [
        name,
        Object.fromEntries(
          kinds.map((kind) => [kind, shown(pick(measure(own.filter(({ query }) => query.kind === kind))))]),
        ),
      ]),
    ),
  );
}

/** Nobody found at all: no precision. */
const shown = (value: number): string => (Number.isNaN(value) ? '–' : value.toFixed(3));
