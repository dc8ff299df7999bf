import { define } from '../shared/define.ts';
import { JobBoard } from './job-board.ts';

JobBoard.load = () => import('./later.ts');
define('guyub-job-board', JobBoard);

export type { JobBoard } from './job-board.ts';
