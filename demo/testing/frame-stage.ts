import type { Browser, FrameLocator, Page } from 'playwright-core';
import type { Demo } from '../demo.ts';
import { launch, visit, type Visit } from './browser.ts';
import { ownDemo } from './fresh.ts';
import { host, type Host } from './script-host.ts';

/** A gateway with its frames, and a site of somebody else that shows them. */
export interface FrameStage {
  readonly demo: Demo;
  readonly site: Host;
  readonly browser: Browser;
  /** The site's page with that in it, 1280 × 900. @param headers of the page, e.g. its policy */
  open(body: string, headers?: Readonly<Record<string, string>>): Promise<Visit>;
  close(): Promise<void>;
}

export async function frameStage(): Promise<FrameStage> {
  const demo = await ownDemo();
  const site = await host();
  // A browser asks for it when it likes.
  site.files.set('/favicon.ico', { body: '' });
  const browser = await launch();
  let pages = 0;
  return {
    demo,
    site,
    browser,
    open: async (body, headers = {}) => {
      const path = `/halaman-${++pages}`;
      const html = `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Halaman</title></head><body>${body}</body></html>`;
      site.files.set(path, { body: html, headers });
      return visit(browser, site.url + path);
    },
    close: async () => {
      await browser.close();
      await site.close();
      await demo.close();
    },
  };
}

/** Waits until the frame is as tall as what is in it, and is not to be scrolled. @returns its height, px */
export async function grown(page: Page, selector: string, atLeast = 200): Promise<number> {
  const handle = await page.locator(selector).elementHandle();
  const frame = (await handle!.contentFrame())!;
  for (let i = 0; i < 300; i++) {
    const outer = await handle!.evaluate((one) => one.clientHeight);
    const [inner = 0, scrolled] = await frame
      .evaluate(() => [document.body.getBoundingClientRect().height, document.documentElement.scrollHeight])
      .catch(() => []);
    if (outer >= atLeast && scrolled === outer && outer - inner < 10) return outer;
    await page.waitForTimeout(100);
  }
  throw new Error(`${selector} is not as tall as its page.`);
}

/** Where the open dialog of a frame stands on the page around it, px. */
export async function dialogBox(
  frame: FrameLocator,
): Promise<{ readonly top: number; readonly bottom: number }> {
  const dialog = frame.locator('dialog[open]').first();
  await dialog.waitFor();
  const { y, height } = (await dialog.boundingBox())!;
  return { top: y, bottom: y + height };
}
