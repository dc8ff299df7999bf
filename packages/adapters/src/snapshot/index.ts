export { snapshot, type SnapshotOptions } from './adapter.ts';
