import {
  dateThere,
  type Matter,
  type QuoteInput,
  type SeenQuote,
  type SeenRequest,
} from '@guyub/core/hiring';
import type { AnswerWords } from '../../locales/inbox-answer-words.ts';
import { later } from '../dates.ts';
import { holdsIdentity } from '../field.ts';
import { wrongAmount, type Amount } from '../rupiah-field.ts';

/** A price while it is being written; kept on this device until it has arrived. */
export interface QuoteDraft {
  readonly prices: readonly Amount[];
  readonly extra?: Amount;
  readonly readyOn: string;
  readonly validUntil: string;
  readonly note: string;
  readonly sharesContact: boolean;
}

export const draftName = (invitationId: string): string => `quote ${invitationId}`;

/** What was offered before, or what the request suggests. */
export function draftFor({ request }: Matter, quote: SeenQuote | undefined, today: string): QuoteDraft {
  if (quote?.status === 'offered') {
    const { prices, extra, readyOn, validUntil, note = '', sharesContact = false } = quote;
    return { prices, extra, readyOn, validUntil, note, sharesContact };
  }
  return {
    prices: request.items.map(() => undefined),
    readyOn: later(request.neededOn, today),
    validUntil: validUntilFor(request),
    note: '',
    sharesContact: false,
  };
}

/** A week to choose in, at least until the day it is needed. */
function validUntilFor({ replyBy, neededOn, region }: SeenRequest): string {
  const week = dateThere(Date.parse(`${replyBy}T00:00:00Z`) + 7 * 86_400_000, region);
  return later(week, neededOn);
}

/** In a sum while it is written. */
export const countedAs = (amount: Amount): number => (typeof amount === 'number' ? amount : 0);

export type Wrong = Readonly<Record<string, string>>;

/** What is missing, by the id of its field, in their order. */
export function check(words: AnswerWords, draft: QuoteDraft, today: string): Wrong {
  const wrong: Record<string, string> = {};
  const amount = (id: string, amount: Amount, missing?: string) => {
    const said = wrongAmount(words, amount, missing);
    if (said) wrong[id] = said;
  };
  for (const [i, price] of draft.prices.entries()) amount(`price-${i}`, price, words.needPrice);
  amount('extra', draft.extra);
  if (!(draft.readyOn >= today)) wrong['ready'] = words.needDate;
  if (!(draft.validUntil >= today)) wrong['valid'] = words.needDate;
  if (holdsIdentity(draft.note)) wrong['note'] = words.identity;
  return wrong;
}

export function toInput(invitationId: string, draft: QuoteDraft): QuoteInput {
  const { prices, extra, readyOn, validUntil, note, sharesContact } = draft;
  return {
    invitationId,
    prices: prices.map(countedAs),
    ...(countedAs(extra) && { extra: countedAs(extra) }),
    readyOn,
    validUntil,
    ...(note.trim() && { note: note.trim() }),
    sharesContact,
  };
}
