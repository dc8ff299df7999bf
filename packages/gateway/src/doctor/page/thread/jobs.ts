import { asksOf, reachedIn, type Ask, type Missed, type Reply } from '../asks.ts';
import { diagnosePage, type PageDiagnosis } from '../diagnose.ts';
import { readPage, type OnPage } from '../on-page.ts';

/** A page as it was written, and where it is, if anybody knows. */
export interface Written {
  readonly html: string;
  readonly address: string | undefined;
}

/** What is to be fetched for it; where nobody said its address, it may say it itself. */
export interface Plan {
  readonly asks: readonly Ask[];
  readonly address: string | undefined;
}

type HeaderLines = readonly (readonly [name: string, value: string])[];
/** A reply as it crosses from thread to thread. */
type SentReply = Missed | (Omit<Reply, 'headers'> & { readonly headers: HeaderLines });

export interface Fetched {
  readonly headers: HeaderLines;
  readonly replies: ReadonlyMap<string, SentReply>;
}

/** Nearly always the page of the job before. */
let last: { readonly html: string; readonly page: OnPage } | undefined;

function pageOf({ html, address }: Written): OnPage {
  if (last?.html !== html || last.page.address?.href !== address)
    last = { html, page: readPage(html, address === undefined ? undefined : new URL(address)) };
  return last.page;
}

export function plan(written: Written): Plan {
  const page = pageOf(written);
  return { asks: asksOf(page), address: page.address?.href };
}

export function diagnose(written: Written, { headers, replies }: Fetched): PageDiagnosis {
  const page = pageOf(written);
  last = undefined;
  const all = [...replies].map(
    ([key, reply]) =>
      [key, 'missed' in reply ? reply : { ...reply, headers: headersOf(reply.headers) }] as const,
  );
  const seen = { page, headers: headersOf(headers), reached: reachedIn(new Map(all)), now: new Date() };
  return diagnosePage(seen, asksOf(page));
}

const headersOf = (lines: HeaderLines) => new Headers(lines.map(([name, value]) => [name, value]));
