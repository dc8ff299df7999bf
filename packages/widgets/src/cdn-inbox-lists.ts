import { httpAdapter } from '@guyub/adapters/http/adapter';
import { createTrustingClient } from '@guyub/core/trusting-client';
import { registerSource } from './shared/source.ts';

registerSource('http', (url) => createTrustingClient({ adapter: httpAdapter({ url, fetch }) }));
