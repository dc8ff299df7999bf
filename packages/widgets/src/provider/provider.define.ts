import { define } from '../shared/define.ts';
import { Provider } from './provider.ts';

define('guyub-provider', Provider);
