import type { QuoteRequestInput } from '@guyub/core/hiring';
import type { BudgetSource, BuyerKind } from '../../locales/hire-form-words.ts';
import { amountOf, phoneOf, quantityOf } from '../../shared/form/numbers.ts';

/** A line as it is being typed. */
export interface DraftItem {
  readonly name: string;
  readonly quantity: string;
  readonly unit: string;
}

/** The request as it is being written: texts as they were typed, so that going back loses nothing. */
export interface Draft {
  readonly title: string;
  readonly items: readonly DraftItem[];
  readonly note: string;
  /** Name of a sub-district. */
  readonly subdistrict: string;
  readonly address: string;
  readonly neededOn: string;
  readonly replyBy: string;
  readonly buyerKind: BuyerKind | '';
  readonly buyerName: string;
  readonly contactName: string;
  readonly telephone: string;
  readonly email: string;
  readonly sharesContact: boolean;
  readonly budgetSource: BudgetSource | '';
  readonly ceiling: string;
  readonly hidesCeiling: boolean;
}

/** What is kept on the device. */
export interface KeptDraft {
  /** ISO 8601 instant. */
  readonly savedAt: string;
  readonly step: number;
  /** Where it will be asked. */
  readonly region: string | undefined;
  readonly wanted: string;
  readonly draft: Draft;
}

/** Most lines of a request. */
export const MOST_ITEMS = 20;

export const emptyItem: DraftItem = { name: '', quantity: '', unit: '' };

export const emptyDraft = (offering: string, subdistrict: string, replyBy: string): Draft => ({
  title: offering,
  items: [{ ...emptyItem, name: offering }],
  note: '',
  subdistrict,
  address: '',
  neededOn: '',
  replyBy,
  buyerKind: '',
  buyerName: '',
  contactName: '',
  telephone: '',
  email: '',
  sharesContact: false,
  budgetSource: '',
  ceiling: '',
  hidesCeiling: false,
});

/** Public money asks for its source, its ceiling and its paper. */
export const isPublicMoney = ({ buyerKind }: Draft): boolean =>
  buyerKind === 'agency' || buyerKind === 'village';

/** What goes with a request beside what the buyer wrote. */
export interface Around {
  readonly region: string;
  readonly skill: string;
  /** Asked first. */
  readonly personId: string | undefined;
}

/** Of a draft that has passed its checks. */
export function toInput(draft: Draft, { region, skill, personId }: Around): QuoteRequestInput {
  const { budgetSource, buyerKind, sharesContact, hidesCeiling, neededOn, replyBy } = draft;
  const said = (name: 'note' | 'subdistrict' | 'address' | 'email') => {
    const text = draft[name].trim();
    return text && { [name]: text };
  };
  const telephone = phoneOf(draft.telephone);
  const ceiling = isPublicMoney(draft) ? amountOf(draft.ceiling) : undefined;
  return {
    region,
    skill,
    title: draft.title.trim(),
    items: draft.items.map(({ name, quantity, unit }) => ({
      name: name.trim(),
      quantity: quantityOf(quantity)!,
      unit: unit.trim(),
    })),
    neededOn,
    replyBy,
    buyerKind: buyerKind || 'household',
    buyerName: draft.buyerName.trim(),
    contactName: draft.contactName.trim(),
    sharesContact,
    ...said('note'),
    ...said('subdistrict'),
    ...said('address'),
    ...said('email'),
    ...(telephone && { telephone }),
    ...(isPublicMoney(draft) && budgetSource && { budgetSource }),
    ...(ceiling !== undefined && { ceiling, showsCeiling: !hidesCeiling }),
    ...(personId && { personId }),
  };
}
