import type { ComponentProps } from 'react';
import type { GuyubTags } from '../frameworks/props.ts';
import type * as alumniDirectory from './alumni-directory.ts';
import type * as fairSplit from './fair-split.ts';
import type * as hireLocal from './hire-local.ts';
import type * as inbox from './inbox.ts';
import type * as jobBoard from './job-board.ts';
import type * as ledger from './ledger.ts';
import type * as provider from './provider.ts';
import type * as showcase from './showcase.ts';
import type { WrapperProps } from './wrap.ts';

// Checked by the compiler, never run: no element is without its wrapper.
interface Wrapped {
  'guyub-alumni-directory': ComponentProps<typeof alumniDirectory.AlumniDirectory>;
  'guyub-fair-split': ComponentProps<typeof fairSplit.FairSplit>;
  'guyub-hire-local': ComponentProps<typeof hireLocal.HireLocal>;
  'guyub-inbox': ComponentProps<typeof inbox.Inbox>;
  'guyub-job-board': ComponentProps<typeof jobBoard.JobBoard>;
  'guyub-ledger': ComponentProps<typeof ledger.Ledger>;
  'guyub-provider': ComponentProps<typeof provider.Provider>;
  'guyub-showcase': ComponentProps<typeof showcase.Showcase>;
}
type Same<A, B> = [A, B] extends [B, A] ? true : false;
export const sameTags: Same<keyof Wrapped, keyof GuyubTags> = true;
export const sameProps: Same<Wrapped, { [T in keyof GuyubTags]: WrapperProps<GuyubTags[T]> }> = true;

export const board: Wrapped['guyub-job-board'] = {
  region: '35.27',
  deepLink: true,
  className: 'papan',
  onGuyubOpen: (event) => event.detail.id.length,
};
// @ts-expect-error a number
export const page: Wrapped['guyub-job-board']['pageSize'] = '20';
// @ts-expect-error the detail has no name
export const opened: Wrapped['guyub-showcase']['onGuyubOpen'] = (event) => event.detail.name;
// @ts-expect-error Lit's own is not the page's to set
export const inside: keyof Wrapped['guyub-inbox'] = 'requestUpdate';
