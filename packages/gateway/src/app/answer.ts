import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';

export type Env = { Bindings: Partial<HttpBindings> };
export type Ask = Context<Env>;

/** What a route gives back; the exchange adds what every answer carries. */
export interface Answer {
  readonly status: number;
  readonly body: Uint8Array<ArrayBuffer> | null;
  readonly headers: Readonly<Record<string, string>>;
}
