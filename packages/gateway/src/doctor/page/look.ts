import { asksOf, type Ask } from './asks.ts';
import { addressInPage } from './address-in-page.ts';
import { diagnosePage, type PageDiagnosis } from './diagnose.ts';
import { fetchAll, fetchPage, type Errand } from './fetching.ts';
import { readHtml } from './html.ts';
import { readPage } from './on-page.ts';

export interface LookedAt extends PageDiagnosis {
  /** Where the page is, if anybody knows. */
  readonly address: URL | undefined;
}

/** Fetches a page, and what it needs. @throws DoctorError where it cannot be fetched */
export async function lookAtAddress(url: URL, errand: Errand): Promise<LookedAt> {
  const { url: address, headers, html } = await fetchPage(url, errand);
  return lookAt(html, headers, address, errand);
}

/** A page that was saved or pasted; where nobody says its address, it may say it itself. */
export async function lookAtHtml(
  html: string,
  headers: Headers,
  errand: Errand,
  address?: URL,
): Promise<LookedAt> {
  return lookAt(html, headers, address ?? addressInPage(readHtml(html)), errand);
}

async function lookAt(
  html: string,
  headers: Headers,
  address: URL | undefined,
  errand: Errand,
): Promise<LookedAt> {
  const page = readPage(html, address);
  const asks: readonly Ask[] = asksOf(page);
  const reached = await fetchAll(asks, address, errand);
  return { address, ...diagnosePage({ page, headers, reached, now: new Date() }, asks) };
}
