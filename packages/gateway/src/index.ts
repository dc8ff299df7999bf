export { createApp, type AppOptions } from './app/app.ts';
export { listen, ListenError, type Listening, type ListenOptions } from './app/listen.ts';
export { createLog, type Log } from './app/log.ts';
export type { RateLimitOptions } from './app/rate-limit.ts';
export { untilStopped } from './app/until-stopped.ts';
export { BackendsError, readBackends, type BackendConfig } from './backends/config.ts';
export type { Front } from './backends/front.ts';
export { openBackends, type OpenFront } from './backends/open-backends.ts';
export { writeSnapshot } from './cli/snapshot.ts';
export { importFile, type ImportOptions, type ImportPlan, type ImportResult } from './import/pipeline.ts';
export { ImportError } from './import/errors.ts';
export type {
  ImportedPerson,
  ImportSink,
  ImportSource,
  ImportTransaction,
  UpsertResult,
} from './import/sink.ts';
export { openPages } from './pages/open-pages.ts';
export type { Pages } from './pages/options.ts';
export { readPoints, type PointsFile } from './places/read-points.ts';
export {
  writeShards,
  type ShardsInput,
  type ShardsOptions,
  type ShardsWritten,
} from './shards/write-shards.ts';
export { StoreError } from './store/errors.ts';
export type { Hiring, HiringOptions } from './store/hiring/hiring.ts';
export { openStore, type StoreOptions } from './store/open.ts';
export type { Snapshot } from './store/snapshot.ts';
export type { ImportedFile, Store } from './store/store.ts';
