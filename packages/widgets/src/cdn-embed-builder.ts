import type { ElementName, SourceKind } from './embed/index.ts';
import { EmbedBuilder } from './embed-builder/embed-builder.ts';
import { define } from './shared/define.ts';
import { upgradeMarked } from './shared/upgrade-marked.ts';

// The script of the page on which a webmaster puts an element together. Elements and ways to read come when they are
// chosen, as parts of this script: one Lit for all.
const elements: Readonly<Record<ElementName, () => Promise<unknown>>> = {
  'alumni-directory': () => import('./cdn.ts'),
  'hire-local': () => import('./cdn-hire-local-snapshot.ts'),
  'job-board': () => import('./cdn-job-board-snapshot.ts'),
  showcase: () => import('./cdn-showcase-snapshot.ts'),
  inbox: () => import('./cdn-inbox.ts'),
  ledger: () => import('./cdn-ledger.ts'),
  'fair-split': () => import('./cdn-fair-split.ts'),
};
const kinds: Readonly<Record<SourceKind, () => Promise<unknown>>> = {
  http: () => import('./cdn.ts'),
  snapshot: () => import('./cdn-snapshot.ts'),
  shards: () => import('./cdn-shards.ts'),
  sheet: () => import('./cdn-sheet.ts'),
};

EmbedBuilder.load = (element, kind) => Promise.all([elements[element](), kinds[kind]()]);
define('guyub-embed-builder', EmbedBuilder);

upgradeMarked();
