import { GuyubError, type Plain, type Stored } from '@guyub/core/adapter';
import { divided, ours, type IdScheme } from './ids.ts';
import type { Member } from './members.ts';
import { nobody, type Round } from './round.ts';

interface Wanted {
  readonly scheme: IdScheme;
  readonly resource: string;
  readonly id: string;
}

/** By the name that its id begins with; where an id means one record everywhere, the newest that any member has. */
export async function findOne(
  round: Round,
  members: readonly Member[],
  { scheme, resource, id }: Wanted,
): Promise<Stored<Plain>> {
  const everywhere = scheme === 'shared' || resource === 'regions';
  const parts = divided(id);
  const asked = everywhere ? members : members.filter(({ name }) => name === parts?.member);
  const found = await Promise.all(
    asked.map(async (member) => {
      const stored = await round.get(member, resource, everywhere ? id : parts!.own);
      return stored && { ...stored, value: ours(scheme, resource, member.name, stored.value) };
    }),
  );
  const [newest] = found.filter((stored) => stored !== undefined).toSorted((a, b) => changed(b) - changed(a));
  if (newest) return newest;
  // Whoever did not answer may have it.
  if (round.missing.size > 0) throw nobody(round.missing);
  throw new GuyubError('not-found', `"federate" has no such record in "${resource}".`, {
    adapter: 'federate',
  });
}

const changed = ({ value }: Stored<Plain>): number => Date.parse(String(value['updatedAt'])) || -Infinity;
