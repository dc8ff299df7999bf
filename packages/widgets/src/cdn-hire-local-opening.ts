import { httpAdapter } from '@guyub/adapters/http/adapter';
import { createTrustingClient } from '@guyub/core/trusting-client';
import './hire-local/opening/opening.define.ts';
import { registerHiring } from './shared/hiring-source.ts';
import { registerSource } from './shared/source.ts';

// What the button opens, and how it asks: one part, because two would wait for what they share.
registerSource('http', (url) => createTrustingClient({ adapter: httpAdapter({ url, fetch }) }));
registerHiring('http', async (...door) => (await import('./cdn-hire-local-hiring.ts')).hire(...door));
