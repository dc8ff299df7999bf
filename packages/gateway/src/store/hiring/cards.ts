import { project, purposes, type Consents, type Person, type Purpose } from '@guyub/core';
import type { DeskPerson } from '@guyub/core/hiring';
import { rowsOf } from '../read.ts';
import type { Behind } from './behind-door.ts';
import type { Work } from './in-one.ts';

type Answers = { readonly [P in Purpose as `consent_${P}`]: Consents[P] };

/** As much of people as a door may see. Their names are for greeting them, and do not leave with the cards. */
export async function cardsFor(
  { transaction, moment }: Pick<Work, 'transaction' | 'moment'>,
  door: Behind,
  ids: readonly string[],
) {
  const answers = purposes.map((purpose) => `consent_${purpose}` as const);
  const which = { column: 'id', values: ids } as const;
  const rows = await rowsOf<Omit<Person, 'consents'> & Answers>(
    transaction,
    'people',
    door.region,
    which,
    answers,
  );
  const viewer = door.kind === 'coordinator' ? door.kind : 'public';
  const known = new Map(
    rows.map((row) => {
      const consents = Object.fromEntries(purposes.map((purpose) => [purpose, row[`consent_${purpose}`]]));
      return [row.id, project('people', { ...row, consents }, viewer, moment.today)];
    }),
  );
  return {
    cards: ids.map((id): DeskPerson => ({ ...known.get(id), id })),
    names: new Map(rows.map(({ id, name }) => [id, name])),
  };
}
