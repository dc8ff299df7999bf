import { httpAdapter } from '@guyub/adapters/http/adapter';
import { createTrustingClient } from '@guyub/core/trusting-client';
import { JobBoard } from './job-board/job-board.ts';
import { JobBoardPage } from './page/job-board-page.ts';
import { define } from './shared/define.ts';
import { registerHiring } from './shared/hiring-source.ts';
import { registerSource } from './shared/source.ts';

// The same with a job board.
JobBoard.load = () => import('./cdn-job-board-later.ts');
registerSource('http', (url) => createTrustingClient({ adapter: httpAdapter({ url, fetch }) }));
registerHiring('http', async (...door) => (await import('./cdn-job-board-later.ts')).hire(...door));
define('guyub-job-board', JobBoardPage);
