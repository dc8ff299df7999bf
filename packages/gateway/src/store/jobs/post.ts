import type { Posting, PostingInput } from '@guyub/core/jobs';
import { sql } from 'kysely';
import { opening } from '../../auth/door-rows.ts';
import { randomId } from '../ids.ts';
import { auditing } from '../hiring/audit.ts';
import { notFound } from '../hiring/behind-door.ts';
import { inOne, type Clocked } from '../hiring/in-one.ts';
import { momentIn } from '../hiring/moment.ts';
import { claim } from '../hiring/once.ts';
import { insert, inserting, recordsOf, withId, type Kept } from '../hiring/records.ts';
import { notServed, type Gate, type Sender } from '../hiring/send.ts';
import { invalid, onlyFrom, write, type Writer } from '../hiring/write.ts';
import { keepBoard } from './board.ts';
import { checkCard, checkProgrammes } from './check-card.ts';

/** Which state a stranger's posting begins in: a coordinator reviews it first, or nobody does. */
export type First = 'submitted' | 'published';

export interface Posted {
  readonly posting: Kept<'postings'>;
  /** false: it was here before, and its door may have had other links since. */
  readonly fresh: boolean;
}

/** An employer's posting, from somebody without a door. A repetition is answered before anything is asked of it. */
export async function sendPosting(
  clocked: Clocked,
  { served, puzzles, limits }: Gate,
  first: First,
  input: PostingInput,
  { key, bodyHash, proof, address }: Sender,
): Promise<Posted> {
  const { card, contactName } = input;
  const { region } = card;
  const id = randomId();
  if (input.telephone === undefined && input.email === undefined)
    throw invalid('Isi nomor HP/WA atau surel: dengan itu koordinator menghubungi Anda.', ['telephone']);
  checkCard(card, momentIn(region, clocked.now()).today);
  if (!(await served(region))) throw notServed(['card', 'region']);
  const pay = await puzzles.check({ proof, address, region });
  return inOne(clocked, region, async (work) => {
    const { transaction, moment } = work;
    const at = moment.iso;
    const resource = 'postings';
    const wish = { key, bodyHash, door: undefined, region, resource, recordId: id, at };
    const before = await claim(transaction, wish);
    if (before !== undefined) {
      const [known] = await recordsOf(transaction, resource, withId(region, before));
      if (!known) throw notFound();
      return { posting: known, fresh: false };
    }
    await checkPledge(work, card);
    await pay(transaction);
    await limits.takeRequest(transaction, { address, region, requestId: id, contact: input });
    const posting = recordOf(input, id, first, at);
    const door = { kind: 'employer', region, subject: id, name: contactName } as const;
    await sql`
      with made as (${inserting(resource, [posting])}), opened as (${opening(door)})
      ${auditing({ region, at, action: 'create', resource, ids: [id], version: 1 })}`.execute(transaction);
    const kept = { ...posting, version: 1 };
    await keepBoard(work, kept);
    return { posting: kept, fresh: true };
  });
}

/** A coordinator's posting has been looked at by its writer. */
export function createPosting(clocked: Clocked, input: PostingInput, by: Writer) {
  onlyFrom(by, 'coordinator');
  const id = randomId();
  return write(clocked, by, { resource: 'postings', id, action: 'create' }, async (work) => {
    const { card } = input;
    if (card.region !== by.door.region)
      throw invalid('Umumkan lowongan di daerah Anda sendiri.', ['card', 'region']);
    checkCard(card, work.moment.today);
    await checkPledge(work, card);
    const posting = recordOf(input, id, 'published', work.moment.iso);
    const [kept] = await insert(work.transaction, 'postings', [posting]);
    await keepBoard(work, kept!);
    return kept!;
  });
}

export const checkPledge = (
  work: Parameters<typeof checkProgrammes>[0],
  { region, programmeId }: Posting['card'],
) => checkProgrammes(work, region, [{ id: programmeId, path: ['card', 'programmeId'] }]);

const recordOf = (input: PostingInput, id: string, status: First, at: string): Posting => ({
  ...input,
  id,
  region: input.card.region,
  status,
  createdAt: at,
  updatedAt: at,
});
