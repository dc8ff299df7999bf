export { memory, type MemoryRecords } from './adapter.ts';
