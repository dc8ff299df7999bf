import { AlumniDirectory } from './alumni-directory.ts';

AlumniDirectory.load = () => import('./finding/finding.ts');

export { AlumniDirectory };
