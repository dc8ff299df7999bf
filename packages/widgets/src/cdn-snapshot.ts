import { snapshot } from '@guyub/adapters/snapshot';
import { createDirectClient } from '@guyub/core/direct-client';
import './cdn.ts';
import { registerSource } from './shared/source.ts';

// The script of a page whose data is a file on its own site: all of cdn.ts, and how such a file is read.
// Apart, so that pages with a gateway do not load it. Elements ask for their source only when the script has run.
registerSource('snapshot', (url) => createDirectClient({ adapter: snapshot({ url }) }));
