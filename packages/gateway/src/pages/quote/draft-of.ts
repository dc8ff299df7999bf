import {
  emptyDraft,
  emptyItem,
  MOST_ITEMS,
  type Draft,
  type DraftItem,
} from '@guyub/widgets/hire-local/form';

/** Longest text of one field; what is longer is refused by the schema all the same. */
const MOST = 4000;

/** What was typed, by the names of the fields. */
export function draftOf(sent: URLSearchParams): Draft {
  const said = (name: string) => (sent.get(name) ?? '').slice(0, MOST);
  const items: DraftItem[] = [];
  for (let i = 0; i < MOST_ITEMS && sent.has(`item-${i}-name`); i++) {
    const [name, quantity, unit] = [
      said(`item-${i}-name`),
      said(`item-${i}-quantity`),
      said(`item-${i}-unit`),
    ];
    if (name || quantity || unit) items.push({ name, quantity, unit });
  }
  const texts = Object.fromEntries(
    Object.entries(emptyDraft('', '', '')).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, said(name)]] : [],
    ),
  );
  return {
    ...emptyDraft('', '', ''),
    ...texts,
    items: items.length > 0 ? items : [emptyItem],
    buyerKind: oneOf(said('buyerKind'), ['agency', 'village', 'company', 'household']),
    budgetSource: oneOf(said('budgetSource'), ['apbd', 'apbdes', 'own', 'other']),
    sharesContact: sent.has('sharesContact'),
    hidesCeiling: sent.has('hidesCeiling'),
  };
}

const oneOf = <const T extends string>(text: string, known: readonly T[]): T | '' =>
  known.find((one) => one === text) ?? '';
