import { define } from '../shared/define.ts';
import { Showcase } from './showcase.ts';

define('guyub-showcase', Showcase);

export type { Showcase } from './showcase.ts';
