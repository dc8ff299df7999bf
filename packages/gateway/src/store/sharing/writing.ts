import type { Stored } from '@guyub/core';
import type { Clocked } from '../hiring/in-one.ts';
import type { Kept } from '../hiring/records.ts';
import type { Seen } from '../hiring/seen.ts';
import { checkVersion, invalid, write, type Writer } from '../hiring/write.ts';
import { inBook, type Book } from './book.ts';
import { lockCommunityOf, lockShared, type SharingName } from './lock.ts';

interface Wished<K extends SharingName> {
  readonly resource: K;
  readonly id: string;
  readonly action: string;
}

/** One wish about a record of a community, with the community's book open. */
export function writeShared<K extends SharingName>(
  clocked: Clocked,
  by: Writer,
  wished: Wished<K>,
  use: (book: Book, record: Kept<K>) => Promise<Kept<K>>,
): Promise<Stored<Seen[K]>> {
  return write(clocked, by, wished, async (work) => {
    const { community, record } = await lockShared(work.transaction, by.door, wished.resource, wished.id);
    checkVersion(record, by.ifVersion);
    return inBook(work, community, by.door.subject, (book) => use(book, record));
  });
}

/** The same for a record that is to be made in a community of the region. */
export function createShared<K extends 'memberships' | 'workOrders'>(
  clocked: Clocked,
  by: Writer,
  { communityId, ...wished }: Wished<K> & { readonly communityId: string },
  use: (book: Book) => Promise<Kept<K>>,
): Promise<Stored<Seen[K]>> {
  return write(clocked, by, wished, async (work) => {
    const community = await lockCommunityOf(work.transaction, by.door.region, communityId);
    if (!community || community.status === 'closed')
      throw invalid('Komunitas ini tidak ada di daerah ini, atau sudah ditutup.', ['communityId']);
    return inBook(work, community, by.door.subject, use);
  });
}
