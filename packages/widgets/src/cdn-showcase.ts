import { httpAdapter } from '@guyub/adapters/http/adapter';
import { createTrustingClient } from '@guyub/core/trusting-client';
import { registerHiring } from './shared/hiring-source.ts';
import { registerSource } from './shared/source.ts';
import { upgradeMarked } from './shared/upgrade-marked.ts';
import './showcase/showcase.define.ts';

// The script of a page with a showcase and a gateway. How counts are asked for comes after the cards.
registerSource('http', (url) => createTrustingClient({ adapter: httpAdapter({ url, fetch }) }));
registerHiring('http', async (...door) => (await import('./cdn-hire-local-hiring.ts')).hire(...door));

upgradeMarked();
