import type { ElementName } from '../embed/index.ts';

/** Registers what is shown. */
export const previews: Readonly<Record<ElementName, () => Promise<unknown>>> = {
  'alumni-directory': () => import('../alumni-directory/alumni-directory.define.ts'),
  'hire-local': () => import('../hire-local/hire-local.define.ts'),
  'job-board': () => import('../job-board/job-board.define.ts'),
  showcase: () => import('../showcase/showcase.define.ts'),
  inbox: () => import('../inbox/inbox.define.ts'),
  ledger: () => import('../ledger/ledger.define.ts'),
  'fair-split': () => import('../split/fair-split.define.ts'),
};
