// All that is not needed before the manifest is there: it is loaded beside it. It imports nothing that the adapter
// has, or a page would wait for a third file (docs/decisions/0007).
import { lexicon, termsOf } from '@guyub/core/text';
import type { Plain } from '@guyub/core/adapter';
import type { Root } from './format/manifest.ts';
import { analyserStamp } from './format/ways.ts';
import type { Look } from './look.ts';
import { personWith, recordsOf } from './records.ts';

export { askPeople, type PeoplePage, type Position } from './people.ts';
export { askRows, dayOf, rowWith } from './rows.ts';

let own: string | undefined;

/** The terms of the snapshot were made as this script makes them. */
export const isOwnStamp = ({ stamp }: Root): boolean =>
  (own ??= analyserStamp({ lexicon, termsOf })) === stamp;

/** @returns undefined when nobody has this id */
export function personOf(look: Look, root: Root, id: string): Plain | undefined {
  const person = personWith(look, root, id);
  look.settle();
  const records = recordsOf(look, root, person === -1 ? [] : [person!]);
  look.settle();
  return records![0];
}
