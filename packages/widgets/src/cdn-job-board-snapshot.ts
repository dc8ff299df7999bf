import { snapshot } from '@guyub/adapters/snapshot';
import { createDirectClient } from '@guyub/core/direct-client';
import './cdn-job-board.ts';
import { registerSource } from './shared/source.ts';

// The same for a page whose data is a file on its own site, where nobody can apply or post: the board ends in the
// organisation's own ways.
registerSource('snapshot', (url) => createDirectClient({ adapter: snapshot({ url }) }));
