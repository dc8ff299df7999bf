import type { HireFormWords } from '../../locales/hire-form-words.ts';
import { contactChecks, identityIn, problemsIn, said, type Check } from '../../shared/form/checks.ts';
import type { Problem } from '../../shared/form/form.ts';
import { amountOf, quantityOf } from '../../shared/form/numbers.ts';
import { isPublicMoney, type Draft } from './draft.ts';

type Wrong = HireFormWords['wrong'];

/** Longest that quotes are awaited, days. */
const MOST_DAYS = 60;

/** @param step 0 to 2 */
export const problemsOf = (
  step: number,
  draft: Draft,
  wrong: Wrong,
  today: string,
  hasPlaces: boolean,
): readonly Problem[] =>
  problemsIn([whatChecks, whereChecks, whoChecks][step]!(draft, wrong, today, hasPlaces));

function whatChecks({ title, items, note }: Draft, wrong: Wrong): readonly Check[] {
  return [
    ['title', said(title, wrong)],
    ...items.flatMap(({ name, quantity, unit }, i): readonly Check[] => [
      [`item-${i}-name`, said(name, wrong)],
      [`item-${i}-quantity`, quantityOf(quantity) === undefined && wrong.quantity],
      [`item-${i}-unit`, said(unit, wrong)],
    ]),
    ['note', identityIn(note, wrong)],
  ];
}

function whereChecks(draft: Draft, wrong: Wrong, today: string, hasPlaces: boolean): readonly Check[] {
  const { subdistrict, address, neededOn, replyBy } = draft;
  const last = new Date(Date.parse(today) + MOST_DAYS * 86_400_000).toISOString().slice(0, 10);
  return [
    ['subdistrict', hasPlaces && !subdistrict && wrong.choose],
    ['address', identityIn(address, wrong)],
    ['neededOn', neededOn ? neededOn < today && wrong.past : wrong.date],
    [
      'replyBy',
      !replyBy
        ? wrong.date
        : replyBy < today
          ? wrong.past
          : replyBy > last
            ? wrong.tooLate
            : Boolean(neededOn) && replyBy > neededOn && wrong.afterNeeded,
    ],
  ];
}

function whoChecks(draft: Draft, wrong: Wrong): readonly Check[] {
  const { buyerKind, buyerName, contactName, telephone, email, budgetSource, ceiling } = draft;
  const money = isPublicMoney(draft);
  return [
    ['buyerKind', !buyerKind && wrong.choose],
    ['buyerName', said(buyerName, wrong)],
    ['budgetSource', money && !budgetSource && wrong.choose],
    ['ceiling', money && Boolean(ceiling.trim()) && amountOf(ceiling) === undefined && wrong.rupiah],
    ['contactName', said(contactName, wrong)],
    ...contactChecks(telephone, email, wrong),
  ];
}

/** The step on which a field stands. */
export const stepOf = (field: string): number =>
  /^(title|item|note)/.test(field) ? 0 : /^(subdistrict|address|neededOn|replyBy)$/.test(field) ? 1 : 2;
