export { describeAdapter, type ConformanceOptions, type TestContext } from './describe-adapter.ts';
export type { Exception, Harness, Seed } from './harness.ts';
export { seed } from './seed.ts';
