import { define } from '../shared/define.ts';
import { HireLocal } from './hire-local.ts';

HireLocal.load = () => import('./opening/opening.define.ts');
define('guyub-hire-local', HireLocal);
