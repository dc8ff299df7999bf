import type { Engine } from './engines/engine.ts';
import type { Judged } from './judged.ts';

const FIRST = 10;

/** One query's answer against its judgement. */
export interface Answer {
  readonly query: Judged;
  readonly found: readonly string[];
}

export interface Measures {
  /** Of those who should be found, how many are among the first ten; at most ten can be. */
  readonly recall: number;
  /** Whether the best stand first: gain 2^grade − 1, halved and less further down, of the best order there is. */
  readonly ndcg: number;
  /** Of the first ten, how many should be found, over all queries together. */
  readonly precisionFirst: number;
  /** The same of all that were found, as the number above a list counts them. */
  readonly precision: number;
}

export async function ask(engine: Engine, queries: readonly Judged[], people: number): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const query of queries)
    answers.push({ query, found: await engine.search(query.text, query.refine ?? {}, people) });
  return answers;
}

export function measure(answers: readonly Answer[]): Measures {
  const mean = (of: (answer: Answer) => number) =>
    answers.reduce((sum, answer) => sum + of(answer), 0) / answers.length;
  return {
    recall: mean(({ query, found }) => {
      const wanted = Object.keys(query.relevant).length;
      return hits(query, found.slice(0, FIRST)) / Math.min(wanted, FIRST);
    }),
    ndcg: mean(({ query, found }) => {
      const best = Object.values(query.relevant).toSorted((a, b) => b - a);
      return gain(found.map((id) => query.relevant[id] ?? 0)) / gain(best);
    }),
    precisionFirst: share(answers.map(({ query, found }) => ({ query, found: found.slice(0, FIRST) }))),
    precision: share(answers),
  };
}

const hits = ({ relevant }: Judged, found: readonly string[]): number =>
  found.filter((id) => relevant[id]).length;

const share = (answers: readonly Answer[]): number =>
  answers.reduce((sum, { query, found }) => sum + hits(query, found), 0) /
  answers.reduce((sum, { found }) => sum + found.length, 0);

const gain = (grades: readonly number[]): number =>
  grades.slice(0, FIRST).reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);
