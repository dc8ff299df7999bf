import type { Client } from '@guyub/core';
import type { Answer, Ask, InWords } from '../app/answer.ts';
import type { Hiring } from '../store/hiring/hiring.ts';

export interface PagesOptions {
  /** Asks as any visitor may: pages know what the API tells, and nothing else. */
  readonly client: Client;
  /** Where this gateway is reached, e.g. `https://guyub.example.go.id`; for canonical addresses and QR codes. Default: as each visitor calls it. */
  readonly url?: string | undefined;
  /** A file of `/guyub/` by its name, or nothing. */
  readonly file: (name: string) => Promise<Uint8Array | undefined>;
  /** What takes requests for quotes; without it a page says so. */
  readonly hiring?: Hiring | undefined;
  /** Take the address of a visitor from `X-Forwarded-For`. */
  readonly trustProxy: boolean;
  /** Origins whose pages may show `/frames/…`, as `--allow-origin` names them. */
  readonly allowedOrigins: readonly string[];
  /** Where people ask the office that runs this gateway, e.g. its own page: named where nothing can be sent, and on posters. */
  readonly contact?: string | undefined;
  /** ms since 1970. */
  readonly now?: () => number;
}

/** `GET /pages/…` → what answers it, each in an exchange like the routes of the API. */
export type PageRoutes = Readonly<Record<string, (c: Ask) => Answer | Promise<Answer>>>;

/** What a gateway knows that has pages. */
export type Pages = (gateway: Pick<PagesOptions, 'client' | 'hiring' | 'trustProxy' | 'allowedOrigins'>) => {
  readonly routes: PageRoutes;
  /** For all that is no page of the API. */
  readonly inWords: InWords;
};

/** Where this gateway is reached, without a slash at the end. */
export const urlOf = (c: Ask, url: string | undefined): string =>
  (url ?? new URL(c.req.url).origin).replace(/\/$/, '');
