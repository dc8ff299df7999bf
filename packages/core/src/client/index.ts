export { createClient, type CompletingClient } from './create-client.ts';
export {
  createDirectClient,
  type CallOptions,
  type Client,
  type ClientOptions,
  type Freshness,
  type QueryFor,
} from './direct-client.ts';
