import { define } from '../shared/define.ts';
import { FairSplit } from './fair-split.ts';

define('guyub-fair-split', FairSplit);

export type { FairSplit } from './fair-split.ts';
