// One script for a page with several elements: what they share comes once. The inbox and the fair split mostly stand on
// pages of their own, so they come where they are.
import './cdn.ts';
import './cdn-hire-local.ts';
import './cdn-job-board.ts';
import './cdn-showcase.ts';
import './cdn-ledger.ts';
import { upgradeMarked } from './shared/upgrade-marked.ts';
import { whenPresent } from './shared/when-present.ts';

whenPresent('inbox', () => import('./inbox/inbox.define.ts').then(upgradeMarked));
whenPresent('fair-split', () => import('./split/fair-split.define.ts').then(upgradeMarked));
