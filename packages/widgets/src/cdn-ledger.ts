// The script of a page with a ledger. It needs no server but for the file.
import './ledger/ledger.define.ts';
import { upgradeMarked } from './shared/upgrade-marked.ts';

upgradeMarked();
