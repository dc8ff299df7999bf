import { define } from '../shared/define.ts';
import { Inbox } from './inbox.ts';

Inbox.load = () => import('./inside.ts');
define('guyub-inbox', Inbox);

export type { Inbox } from './inbox.ts';
