import { Hono } from 'hono';
import type { Client } from '@guyub/core';
import type { Env } from '../app/answer.ts';

export interface PagesOptions {
  /** Asks as any visitor may: pages know what the API tells, and nothing else. */
  readonly client: Client;
  /** Where this gateway is reached, e.g. `https://guyub.example.go.id`; for canonical addresses and QR codes. */
  readonly url: string;
  /** A file of `/guyub/` by its name, or nothing. */
  readonly file: (name: string) => Promise<Uint8Array | undefined>;
}

/** Pages for people beside the API for programs; each feature brings its own routes. */
export function createPages(_options: PagesOptions): Hono<Env> {
  const pages = new Hono<Env>();
  return pages;
}
