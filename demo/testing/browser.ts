import { chromium, type Browser, type Page, type Route } from 'playwright-core';
import { chromeArgs, ensureChrome } from '../../scripts/chrome.mjs';

export const launch = (): Promise<Browser> =>
  chromium.launch({ executablePath: ensureChrome(), args: chromeArgs });

export interface Visit {
  readonly page: Page;
  /** What a page must not show: CSP and Trusted Types violations, uncaught errors, console errors. */
  readonly complaints: string[];
  /** Bodies of all answers so far, as text. */
  readonly bodies: () => Promise<string[]>;
}

/**
 * A page in a context of its own that writes down what goes over the network and what goes wrong.
 *
 * @param width of the window, px
 * @param change serves the page itself in another form
 * @param now what the page takes for the time, ms since 1970; it stands still
 */
export async function visit(
  browser: Browser,
  url: string,
  width = 1280,
  change?: (route: Route) => Promise<void>,
  now?: number,
): Promise<Visit> {
  const here = { locale: 'id-ID', timezoneId: 'Asia/Jakarta' };
  const context = await browser.newContext({ viewport: { width, height: 900 }, ...here });
  const page = await context.newPage();
  // Time enough on a machine that does much else; what is there already waits for nothing.
  page.setDefaultTimeout(30_000);
  const complaints: string[] = [];
  const answers: Promise<string>[] = [];
  await page.exposeFunction('complain', (text: string) => complaints.push(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      (globalThis as unknown as { complain(text: string): void }).complain(
        `${event.violatedDirective}: ${event.blockedURI} ${event.sample}`,
      );
    });
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('response', (response) => {
    answers.push(response.text().catch(() => ''));
  });
  if (change) await page.route(url, change);
  if (now !== undefined) await page.clock.setFixedTime(now);
  await page.goto(url);
  return { page, complaints, bodies: () => Promise.all(answers) };
}

/** All the page holds, shadow roots too: markup, and what was typed or set without showing in the markup. */
export const wholeDom = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const inside = (root: Document | ShadowRoot): string =>
      [...root.querySelectorAll('*')].reduce(
        (text, element) => text + (element.shadowRoot ? inside(element.shadowRoot) : ''),
        root instanceof Document ? root.documentElement.outerHTML : root.innerHTML,
      );
    return inside(document);
  });
