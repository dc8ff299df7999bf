import { define } from '../shared/define.ts';
import { AlumniDirectory } from './with-finding.ts';

define('guyub-alumni-directory', AlumniDirectory);

export type { AlumniDirectory } from './alumni-directory.ts';
