import { define } from '../shared/define.ts';
import { AlumniDirectory } from './alumni-directory.ts';

AlumniDirectory.load = () => import('./finding/finding.ts');
define('guyub-alumni-directory', AlumniDirectory);

export type { AlumniDirectory } from './alumni-directory.ts';
