import type { SeenWorkOrder, WorkOrderInput } from '@guyub/core/sharing';
import type { SharedOrderWords } from '../../../locales/shared-order-words.ts';
import type { SharingWords } from '../../../locales/sharing-words.ts';
import { sheetNumber } from '../../../split/sheet-number.ts';
import type { AnswerWords } from '../../../locales/inbox-answer-words.ts';
import { holdsIdentity } from '../../field.ts';
import { wrongAmount, type Amount } from '../../rupiah-field.ts';

/** An order while it is being written; numbers as they were typed. */
export interface OrderDraft {
  readonly title: string;
  readonly skill: string;
  readonly pieces: string;
  readonly unit: string;
  readonly weight: string;
  readonly price: Amount;
  readonly deadline: string;
  readonly certified: boolean;
  readonly note: string;
  readonly customer: string;
  /** Empty: no member brought it. */
  readonly broughtBy: string;
  readonly kept: string;
}

export type Wrong = { readonly [K in keyof OrderDraft]?: string };

const MOST_PIECES = 1_000_000;

/** @param before whose trade is likely that of the next one, too */
export const freshDraft = (words: SharedOrderWords, before: SeenWorkOrder | undefined): OrderDraft => ({
  title: '',
  skill: before?.skill ?? '',
  pieces: '',
  unit: before?.unit ?? words.usualUnit,
  weight: '1',
  price: undefined,
  deadline: '',
  certified: false,
  note: '',
  customer: '',
  broughtBy: '',
  kept: '',
});

/** What was written once, to be mended. */
export const draftOf = (order: SeenWorkOrder | WorkOrderInput): OrderDraft => ({
  title: order.title,
  skill: order.skill,
  pieces: String(order.pieces),
  unit: order.unit,
  weight: String(order.weight).replace('.', ','),
  price: order.pricePerPiece,
  deadline: order.deadline,
  certified: order.certified,
  note: order.note ?? '',
  customer: order.customer ?? '',
  broughtBy: order.broughtBy ?? '',
  kept: String(order.kept ?? ''),
});

interface DraftWords {
  readonly order: SharedOrderWords;
  readonly community: SharingWords;
  readonly answers: AnswerWords;
}

/** What is missing or wrong, by field, in their order. */
export function checkDraft(
  { order: words, community: { needText, identity }, answers }: DraftWords,
  draft: OrderDraft,
  today: string,
): Wrong {
  const wrong: { -readonly [K in keyof OrderDraft]?: string } = {};
  const needs = (field: 'title' | 'skill' | 'unit') => {
    if (!draft[field].trim()) wrong[field] = needText;
  };
  const isWhole = (text: string, most: number) => {
    const value = sheetNumber(text);
    return Number.isInteger(value) && value! >= 1 && value! <= most;
  };
  needs('title');
  needs('skill');
  if (!isWhole(draft.pieces, MOST_PIECES)) wrong.pieces = words.wrong.pieces;
  needs('unit');
  const weight = sheetNumber(draft.weight) ?? 0;
  if (weight < 0.1 || weight > 1000) wrong.weight = words.wrong.weight;
  const price = wrongAmount(answers, draft.price, words.wrong.price);
  if (price) wrong.price = price;
  if (!(draft.deadline > today && draft.deadline <= aYearAfter(today))) wrong.deadline = words.wrong.deadline;
  for (const field of ['title', 'note', 'customer'] as const)
    if (holdsIdentity(draft[field])) wrong[field] = identity;
  if (
    draft.broughtBy &&
    draft.kept.trim() &&
    !isWhole(draft.kept, (sheetNumber(draft.pieces) ?? MOST_PIECES) - 1)
  )
    wrong.kept = words.wrong.kept;
  return wrong;
}

/** Nobody plans work for longer; it is a slip of the finger. */
export const aYearAfter = (today: string): string => `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`;

export function orderInput(communityId: string, draft: OrderDraft): WorkOrderInput {
  const { broughtBy } = draft;
  const [note, customer] = [draft.note.trim(), draft.customer.trim()];
  const kept = broughtBy ? sheetNumber(draft.kept) : undefined;
  return {
    communityId,
    title: draft.title.trim(),
    skill: draft.skill.trim(),
    certified: draft.certified,
    pieces: sheetNumber(draft.pieces)!,
    unit: draft.unit.trim(),
    weight: sheetNumber(draft.weight)!,
    pricePerPiece: draft.price as number,
    deadline: draft.deadline,
    ...(note && { note }),
    ...(customer && { customer }),
    ...(broughtBy && { broughtBy }),
    ...(kept && { kept }),
  };
}
