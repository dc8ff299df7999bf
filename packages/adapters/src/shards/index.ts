export { shards, type ShardsOptions } from './adapter.ts';
