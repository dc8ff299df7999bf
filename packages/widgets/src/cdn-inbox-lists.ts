import { httpAdapter } from '@guyub/adapters/http/adapter';
import { createDirectClient } from '@guyub/core/direct-client';
import { registerSource } from './shared/source.ts';

registerSource('http', (url) => createDirectClient({ adapter: httpAdapter({ url, fetch }) }));
