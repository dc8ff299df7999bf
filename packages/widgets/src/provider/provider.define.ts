import { define } from '../shared/define.ts';
import { Provider } from './provider.ts';

define('guyub-provider', Provider);

export type { Provider } from './provider.ts';
