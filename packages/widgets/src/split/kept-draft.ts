import { hasIdentityNumber } from '@guyub/core/privacy';
import type { Draft } from './order-form.ts';

const KEY = 'guyub-fair-split';

/** Kept in the tab alone, and gone with it: it holds names. */
export function keepDraft(draft: Draft): void {
  try {
    // By cell: the numbers of two cells are not one.
    if (draft.people.split(/[\t;\n]/).some(hasIdentityNumber)) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, JSON.stringify(draft));
  } catch {
    // What a browser refuses is done without.
  }
}

/** @param fresh what a draft consists of; nothing else is taken from the tab */
export function keptDraft(fresh: Draft): Draft {
  try {
    const kept = JSON.parse(sessionStorage.getItem(KEY) ?? '{}') as Readonly<Record<string, unknown>>;
    return Object.fromEntries(
      Object.entries(fresh).map(([field, value]) => [
        field,
        typeof kept[field] === 'string' ? kept[field] : value,
      ]),
    ) as unknown as Draft;
  } catch {
    return fresh;
  }
}
