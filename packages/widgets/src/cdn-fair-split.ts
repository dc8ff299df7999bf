// The script of a page on which a community without a server shares an order.
import './split/fair-split.define.ts';
import { upgradeMarked } from './shared/upgrade-marked.ts';

upgradeMarked();
