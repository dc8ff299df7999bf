import type { HttpBindings } from '@hono/node-server';
import type { ErrorCode } from '@guyub/core';
import type { Context } from 'hono';

export type Env = { Bindings: Partial<HttpBindings> };
export type Ask = Context<Env>;

/** What a route gives back; the exchange adds what every answer carries. */
export interface Answer {
  readonly status: number;
  readonly body: Uint8Array<ArrayBuffer> | null;
  readonly headers: Readonly<Record<string, string>>;
  /** Why it says that something went wrong here, for the log. */
  readonly failure?: unknown;
  /** What went wrong, where the answer says nothing else. */
  readonly problem?: { readonly code: ErrorCode; readonly detail: string };
}

/** A problem as a page for people; undefined: whoever asks is a program. */
export type InWords = (c: Ask, refused: Answer) => Promise<Answer> | undefined;

/** Node has parsed the headers already; making a `Headers` of them costs more than sending a ready answer. */
export const headerOf = (c: Ask, name: 'accept-encoding' | 'if-none-match' | 'origin'): string | undefined =>
  c.env?.incoming ? c.env.incoming.headers[name] : c.req.header(name);

/** Path and question as they were sent; making a `URL` of them costs as much again. */
export const addressOf = (c: Ask): string =>
  c.env?.incoming?.url ?? c.req.url.slice(c.req.url.indexOf('/', 8));
