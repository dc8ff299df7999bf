import { HireLocal } from './hire-local/hire-local.ts';
import { define } from './shared/define.ts';
import { upgradeMarked } from './shared/upgrade-marked.ts';

// The same button for a page whose data is a file on its own site, from which nobody can hire: what it opens ends in the
// organisation's own ways.
HireLocal.load = () => import('./cdn-hire-local-snapshot-opening.ts');
define('guyub-hire-local', HireLocal);

upgradeMarked();
