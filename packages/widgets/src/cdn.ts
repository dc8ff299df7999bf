import { httpAdapter } from '@guyub/adapters/http/adapter';
import { createTrustingClient } from '@guyub/core/trusting-client';
import './provider/provider.define.ts';
import './alumni-directory/alumni-directory.define.ts';
import { registerSource } from './shared/source.ts';
import { upgradeMarked } from './shared/upgrade-marked.ts';

// The script of a page with a gateway. The page's own fetch is enough: core retries and times out, and the gateway
// has validated what it sends.
registerSource('http', (url) => createTrustingClient({ adapter: httpAdapter({ url, fetch }) }));

upgradeMarked();
