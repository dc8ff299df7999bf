export { opensid, type OpenSidOptions } from './opensid.ts';
