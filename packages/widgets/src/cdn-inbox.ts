import { httpHiring } from '@guyub/adapters/http-hiring';
import { createHiringClient } from '@guyub/core/hiring';
import './inbox/inbox.define.ts';
import { registerHiring } from './shared/hiring-source.ts';
import { registerLazySource } from './shared/lazy-source.ts';
import { upgradeMarked } from './shared/upgrade-marked.ts';

// The script of the page where things stand. How lists are read comes when a coordinator looks for somebody.
registerHiring('http', (url, token) => createHiringClient({ backend: httpHiring({ url, token }) }));
registerLazySource('http', () => import('./cdn-inbox-lists.ts'));

upgradeMarked();
