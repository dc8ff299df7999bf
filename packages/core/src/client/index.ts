export { createClient, type CompletingClient } from './create-client.ts';
export { createDirectClient } from './direct-client.ts';
export type { CallOptions, Client, ClientOptions, Freshness, QueryFor } from './trusting-client.ts';
