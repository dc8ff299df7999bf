import { define } from '../shared/define.ts';
import { Ledger } from './ledger.ts';

define('guyub-ledger', Ledger);

export type { Ledger } from './ledger.ts';
