import type { Near } from '@guyub/core';
import type { PeopleAsking, Question, Selection } from '../question.ts';

/** Adds the selection, or takes it away. */
export function toggled(question: Question, { field, value }: Selection): Question {
  const values = question.refine[field] ?? [];
  const others = values.filter((other) => other !== value);
  const chosen = others.length < values.length ? others : [...values, value];
  return { ...question, refine: { ...question.refine, [field]: chosen } };
}

// Each reads the question when the wish arrives: two presses may come before the next drawing.

export const toggle = (asking: PeopleAsking, selection: Selection): void =>
  asking.change(toggled(asking.question, selection));

/** Nothing chosen but the text and the order. */
export const clear = (asking: PeopleAsking): void =>
  asking.change({ ...asking.question, refine: {}, near: undefined });

/** Everybody again, in the same order. */
export function showAll(asking: PeopleAsking): void {
  asking.draft = '';
  asking.change({ text: '', refine: {}, sort: asking.question.sort });
}

/** @param near none: from anywhere. The first one sets the order, too. */
export const goNear = (asking: PeopleAsking, near: Near | undefined): void =>
  asking.change({ ...asking.question, near, sort: asking.question.near ? asking.question.sort : 'fair' });
