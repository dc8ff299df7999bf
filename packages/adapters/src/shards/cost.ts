import { everyOf, wantedOf, type Asked } from './asked.ts';
import type { Scope } from './scopes.ts';
import { listsOf } from './word-lists.ts';

/** How many files the lists of a text take, read whole. */
export type Cost = (scope: Scope) => number;

export const costOf =
  (asked: Asked): Cost =>
  ({ index }) => {
    const files = new Map<string, number>();
    const lists = wantedOf(asked).map((wanted) => listsOf(asked.look, index, wanted));
    for (const { entry } of everyOf(asked.look, lists).flat())
      if (!(entry.at instanceof Uint8Array))
        files.set(`${entry.at.cuts} ${entry.at.sheaf}`, 2 ** entry.at.cuts);
    return [...files.values()].reduce((so, slices) => so + slices, 0);
  };
