import { fold, type PublishedPerson, type Scalar } from '@guyub/core';

/** Chosen values by field: one of them must hold, in every field. */
export type Refine = Readonly<Partial<Record<keyof PublishedPerson, readonly Scalar[]>>>;

/** A search engine as a benchmark sees it. */
export interface Engine {
  readonly name: string;
  build(people: readonly PublishedPerson[]): void | Promise<void>;
  /** Ids of people, best first. */
  search(text: string, refine: Refine, limit: number): readonly string[] | Promise<readonly string[]>;
  /** What a page would download in place of building; none: nothing can be shipped but the data. */
  serialised?(): string | Promise<string>;
  close?(): Promise<void>;
}

/** What every engine looks into, as the model's `searched` fields say. */
export const fields = ['name', 'skills', 'offerings', 'businessName', 'subdistrict', 'cohorts'] as const;
export type Field = (typeof fields)[number];

/** A field's words, folded alike for every engine, so that none fails on `Ma'ruf` or capitals. */
export const wordsOf = (person: PublishedPerson, field: Field): string =>
  fold([person[field] ?? []].flat().join(' '));

/** All of them in one text. */
export const textOf = (person: PublishedPerson): string =>
  fields.map((field) => wordsOf(person, field)).join(' ');

/** For engines that cannot filter, or do it wrongly: afterwards, over what they found. */
export const refined = (person: PublishedPerson, refine: Refine): boolean =>
  Object.entries(refine).every(([field, chosen]) =>
    [person[field as keyof PublishedPerson] ?? []].flat().some((value) => chosen.includes(value)),
  );

/** For engines that cannot ask for every word across fields: scores of each word, kept where all have one. */
export function everyWord(scores: readonly ReadonlyMap<string, number>[]): readonly string[] {
  const [first, ...rest] = scores;
  const sums = [...(first ?? [])].flatMap(([id, score]) => {
    const others = rest.map((word) => word.get(id));
    return others.includes(undefined)
      ? []
      : [{ id, sum: others.reduce<number>((sum, n) => sum + n!, score) }];
  });
  return sums.sort((a, b) => b.sum - a.sum).map(({ id }) => id);
}
