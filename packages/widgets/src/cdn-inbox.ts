import { httpHiring } from '@guyub/adapters/http-hiring';
import { createHiringClient } from '@guyub/core/hiring';
import { Inbox } from './inbox/inbox.ts';
import { Inside } from './inbox/inside.ts';
import { define } from './shared/define.ts';
import { registerHiring } from './shared/hiring-source.ts';
import { registerLazySource } from './shared/lazy-source.ts';
import { upgradeMarked } from './shared/upgrade-marked.ts';

// The script of the page where things stand. Who comes there has a link, so all that it opens comes along. How lists are
// read comes when a coordinator looks for somebody.
Inbox.load = () => Promise.resolve({ Inside });
define('guyub-inbox', Inbox);
registerHiring('http', (url, token) => createHiringClient({ backend: httpHiring({ url, token }) }));
registerLazySource('http', () => import('./cdn-inbox-lists.ts'));

upgradeMarked();
