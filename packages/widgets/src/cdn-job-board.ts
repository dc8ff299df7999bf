import { httpAdapter } from '@guyub/adapters/http/adapter';
import { createTrustingClient } from '@guyub/core/trusting-client';
import { JobBoard } from './job-board/job-board.ts';
import { define } from './shared/define.ts';
import { registerHiring } from './shared/hiring-source.ts';
import { registerSource } from './shared/source.ts';
import { upgradeMarked } from './shared/upgrade-marked.ts';

// The script of a page with a job board and a gateway.
JobBoard.load = () => import('./cdn-job-board-later.ts');
define('guyub-job-board', JobBoard);
registerSource('http', (url) => createTrustingClient({ adapter: httpAdapter({ url, fetch }) }));
registerHiring('http', async (...door) => (await import('./cdn-job-board-later.ts')).hire(...door));

upgradeMarked();
