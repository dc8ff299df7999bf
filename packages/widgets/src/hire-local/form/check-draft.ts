import { hasIdentityNumber } from '@guyub/core/privacy';
import type { HireFormWords } from '../../locales/hire-form-words.ts';
import { isPublicMoney, type Draft } from './draft.ts';
import { amountOf, phoneOf, quantityOf } from './numbers.ts';

/** One thing to be mended, at one field. */
export interface Problem {
  /** Id of the field. */
  readonly field: string;
  readonly message: string;
}

type Wrong = HireFormWords['wrong'];
/** What is right says nothing. */
type Check = readonly [field: string, message: string | false | undefined];

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
  [whatChecks, whereChecks, whoChecks][step]!(draft, wrong, today, hasPlaces).flatMap(([field, message]) =>
    message ? { field, message } : [],
  );

/** Also while it is being written: such a number must not go anywhere. */
export const identityIn = (text: string, wrong: Wrong): string | undefined =>
  hasIdentityNumber(text) ? wrong.identity : undefined;

const said = (text: string, wrong: Wrong) => (text.trim() ? identityIn(text, wrong) : wrong.empty);

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
    [
      'telephone',
      telephone.trim()
        ? (identityIn(telephone, wrong) ?? (phoneOf(telephone) ? undefined : wrong.telephone))
        : email.trim()
          ? undefined
          : wrong.contact,
    ],
    [
      'email',
      email.trim() && (identityIn(email, wrong) ?? (isEmail(email.trim()) ? undefined : wrong.email)),
    ],
  ];
}

const isEmail = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/.test(text);

/** The step on which a field stands. */
export const stepOf = (field: string): number =>
  /^(title|item|note)/.test(field) ? 0 : /^(subdistrict|address|neededOn|replyBy)$/.test(field) ? 1 : 2;
