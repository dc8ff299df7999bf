import { snapshot } from '@guyub/adapters/snapshot';
import { createDirectClient } from '@guyub/core/direct-client';
import './cdn-showcase.ts';
import { registerSource } from './shared/source.ts';

// The same for a page whose data is a file on its own site: nothing is counted there, and pictures stand where `photos`
// says. Elements ask for their source only when the script has run.
registerSource('snapshot', (url) => createDirectClient({ adapter: snapshot({ url }) }));
