import { define } from '../shared/define.ts';
import { AlumniDirectory } from './alumni-directory.ts';

define('guyub-alumni-directory', AlumniDirectory);

export type { AlumniDirectory } from './alumni-directory.ts';
