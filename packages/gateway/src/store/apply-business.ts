import { fold } from '@guyub/core';
import type { ImportedPerson } from '../import/sink.ts';
import { OWNER, type PersonState } from './people.ts';
import { owned, type RowContext } from './row-context.ts';
import { personLabel } from './schema.ts';

/** What the owner said stands: a file only adds what the owner did not say. */
export function applyOfferings(
  state: PersonState,
  row: ImportedPerson,
  first: boolean,
  said: string[],
  context: RowContext,
) {
  let label: string | undefined;
  for (const offering of row.offerings) {
    const key = `offerings ${fold(offering.name ?? '')}`;
    // Written twice in one cell, the first spelling counts.
    if (!offering.name || said.includes(key)) continue;
    said.push(key);
    const index = state.offerings.findIndex(({ name }) => fold(name) === fold(offering.name));
    const found = state.offerings[index];
    const stronger = found?.source === OWNER ? found : offering;
    const next = { ...(found ?? owned(state, context)), ...offering, ...stronger };
    // A price of before and one of now may not fit each other.
    if (next.priceMin !== undefined && next.priceMax !== undefined && next.priceMin > next.priceMax)
      delete next[stronger.priceMin === undefined ? 'priceMin' : 'priceMax'];
    if (found && (!first || JSON.stringify(next) === JSON.stringify(found))) continue;
    if (found) state.offerings[index] = { ...next, updatedAt: context.now };
    else state.offerings.push(next);
    label = personLabel('offerings');
  }
  return label;
}

/** A business that its owner entered is not taken away by a list, either. */
export function applyBusiness(state: PersonState, row: ImportedPerson, first: boolean, context: RowContext) {
  const { person } = state;
  const before = seen(state);
  const byOwner = state.business?.source === OWNER;
  const { name, stage, ...more } = row.business ?? {};
  if (row.business && !byOwner && (first || !person.hasBusiness)) {
    person.hasBusiness = stage !== 'none';
    if (stage === 'none') delete person.businessName;
    else if (name) person.businessName = name;
  }
  if (!person.hasBusiness) {
    if (state.business) leaveBusiness(state, state.business.id, context.now);
  } else {
    const found: NonNullable<PersonState['business']> = state.business ?? {
      ...owned(state, context),
      name: '',
      stage: 'running',
    };
    const next = {
      ...found,
      // A business without a name of its own is known by its owner's.
      name: (person.businessName ?? `Usaha ${person.name}`).slice(0, 200),
      ...(first && more),
      ...(first && stage && stage !== 'none' && { stage }),
      ...(person.subdistrict !== undefined && { subdistrict: person.subdistrict }),
      ...(byOwner && found),
    };
    if (JSON.stringify(next) !== JSON.stringify(found)) state.business = { ...next, updatedAt: context.now };
  }
  return seen(state) === before ? undefined : 'Usaha';
}

/** What was offered in its name is the person's own from now on. */
function leaveBusiness(state: PersonState, id: string, now: string): void {
  state.removed.businesses.push(id);
  state.business = undefined;
  state.offerings = state.offerings.map(({ businessId, ...offering }) =>
    businessId === undefined ? offering : { ...offering, updatedAt: now },
  );
}

/** A move to another sub-district is the person's change. */
const seen = ({ person, business }: PersonState) => {
  const { stage, description, openingHours, nib } = business ?? {};
  return JSON.stringify([person.hasBusiness, person.businessName, stage, description, openingHours, nib]);
};
