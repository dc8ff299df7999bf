export { federate, type FederateOptions, type Federated } from './adapter.ts';
export { sameRules, type SameRule } from './same.ts';
