import { HireLocal } from './hire-local/hire-local.ts';
import { define } from './shared/define.ts';
import { upgradeMarked } from './shared/upgrade-marked.ts';

// The script of a page with such a button and a gateway: the button alone. All that it opens comes in one part.
HireLocal.load = () => import('./cdn-hire-local-opening.ts');
define('guyub-hire-local', HireLocal);

upgradeMarked();
