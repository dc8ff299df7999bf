import { define } from '../shared/define.ts';
import { HireLocal } from './hire-local.ts';
import { attributesAsProperties } from './properties.ts';

HireLocal.load = () => import('./opening/opening.define.ts');
attributesAsProperties(HireLocal);
define('guyub-hire-local', HireLocal);

export type { HireLocal } from './hire-local.ts';
