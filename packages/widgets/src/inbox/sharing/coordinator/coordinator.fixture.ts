import type { CommunityDesk, WorkMatter } from '@guyub/core/sharing';
import { sharingDesk } from '../../../testing/community.ts';
import { Hiring } from '../../../testing/hiring.ts';
import { inbox, type InboxPage } from '../../../testing/inbox.ts';

const people = ['citra', 'p1', 'gita', 'fitri'].map((id) => ({ id, telephone: '+6281234567890' }));

/** What a coordinator's gateway tells from now on. */
export const shows = (
  hiring: Hiring,
  work: readonly WorkMatter[],
  change: Partial<CommunityDesk> = {},
): void => {
  hiring.shared = { communities: [sharingDesk(work, change)], joinable: [], people };
};

/** A coordinator's inbox with one community. */
export async function coordinating(
  work: readonly WorkMatter[],
  change: Partial<CommunityDesk> = {},
): Promise<{ readonly hiring: Hiring; readonly page: InboxPage }> {
  const hiring = new Hiring('coordinator', []);
  shows(hiring, work, change);
  const page = await inbox(hiring);
  await page.sees('Penjahit Torjun Bersama');
  return { hiring, page };
}

export const textOf = (a: HTMLElement): string | null =>
  new URL(a.getAttribute('href')!).searchParams.get('text');
