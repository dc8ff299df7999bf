import { mayMove } from '@guyub/core/hiring';
import type { JobCard, PostingChange } from '@guyub/core/jobs';
import { sql } from 'kysely';
import { all } from '../conditions.ts';
import { behind, notFound } from '../hiring/behind-door.ts';
import type { Clocked, Work } from '../hiring/in-one.ts';
import { change, recordsOf, withId, type Changes, type Kept } from '../hiring/records.ts';
import { checkVersion, conflict, invalid, onlyFrom, write, type Writer } from '../hiring/write.ts';
import { keepBoard } from './board.ts';
import { checkCard, checkProgrammes } from './check-card.ts';
import { checkPledge, type First } from './post.ts';
import { closeReports } from './reports.ts';

type State = Kept<'postings'>['status'];

/**
 * The employer mends a card, says that it is filled, or takes it back; a coordinator does so, too, and publishes or
 * refuses, which answers what visitors reported of it.
 *
 * @param first in which a mended card goes on, if nobody has refused it
 */
export function changePosting(clocked: Clocked, first: First, id: string, wish: PostingChange, by: Writer) {
  const own = wish.status !== 'published' && wish.status !== 'refused';
  onlyFrom(by, ...(own ? (['employer', 'coordinator'] as const) : (['coordinator'] as const)));
  return write(clocked, by, { resource: 'postings', id, action: wish.status }, async (work) => {
    const { transaction, moment } = work;
    const where = all([withId(by.door.region, id), behind(by.door, 'postings')]);
    const [kept] = await recordsOf(transaction, 'postings', where, sql`for no key update of t`);
    if (!kept) throw notFound();
    checkVersion(kept, by.ifVersion);
    const changes = await changesFor(work, kept, wish, mendedTo(first, kept, by));
    if (!own) await closeReports(transaction, kept);
    const posting = await change(transaction, 'postings', kept, changes, moment.iso);
    await keepBoard(work, posting);
    return posting;
  });
}

/** What a coordinator has written need not be looked at again by one; what one has refused must be. */
function mendedTo(first: First, { status, refusal }: Kept<'postings'>, { door }: Writer): State {
  if (status === 'refused' || refusal !== undefined) return 'submitted';
  return door.kind === 'coordinator' ? status : first;
}

async function changesFor(
  work: Work,
  kept: Kept<'postings'>,
  wish: PostingChange,
  mended: State,
): Promise<Changes<'postings'>> {
  switch (wish.status) {
    case 'submitted': {
      const { card } = wish;
      if (!isOpen(kept.status)) throw conflict('Lowongan ini sudah selesai. Kirim lowongan baru.');
      await checkMended(work, kept, card);
      return { card, ...(mended !== kept.status && { status: mended }) };
    }
    case 'filled':
      allow(kept, wish.status);
      await checkProgrammes(
        work,
        kept.region,
        wish.hires.map(({ programmeId }, i) => ({ id: programmeId, path: ['hires', i, 'programmeId'] })),
      );
      return wish;
    case 'published':
      // It was looked at again, and stays.
      if (isShown(kept.status)) return {};
      allow(kept, wish.status);
      checkCard(kept.card, work.moment.today);
      return { status: wish.status, refusal: null };
    case 'withdrawn':
    case 'refused':
      allow(kept, wish.status);
      return wish;
  }
}

const isOpen = (status: State): boolean =>
  status === 'submitted' || status === 'published' || status === 'refused';

const isShown = (status: State): boolean => status === 'published' || status === 'filled';

async function checkMended(work: Work, { region }: Kept<'postings'>, card: JobCard): Promise<void> {
  if (card.region !== region)
    throw invalid('Lowongan tidak dapat pindah daerah. Kirim yang baru di daerah itu.', ['card', 'region']);
  checkCard(card, work.moment.today);
  await checkPledge(work, card);
}

function allow({ status }: Kept<'postings'>, to: State): void {
  if (!mayMove('postings', status, to))
    throw conflict('Lowongan ini sudah dalam keadaan lain, jadi itu tidak dapat lagi. Muat ulang halaman.');
}
