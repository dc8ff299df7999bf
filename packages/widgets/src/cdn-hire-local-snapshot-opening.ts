import { snapshot } from '@guyub/adapters/snapshot';
import { createDirectClient } from '@guyub/core/direct-client';
import './cdn-hire-local-opening.ts';
import { registerSource } from './shared/source.ts';

// All that opens over a gateway, and how a file is read.
registerSource('snapshot', (url) => createDirectClient({ adapter: snapshot({ url }) }));
