import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page, type Route } from 'playwright-core';
import { chromeArgs, ensureChrome } from '../../../scripts/chrome.mjs';

let households = 0;

/** Somebody's telephone or computer, whose line, page or battery may fail. */
export class Device {
  page!: Page;
  #context!: BrowserContext;
  #held = Promise.resolve();
  #isKept = false;
  readonly #open: () => Promise<BrowserContext>;
  readonly #profile: string | undefined;
  readonly #now: number;

  private constructor(now: number, open: (options: object) => Promise<BrowserContext>, profile?: string) {
    this.#now = now;
    const options = {
      viewport: { width: 360, height: 800 },
      locale: 'id-ID',
      extraHTTPHeaders: { 'X-Forwarded-For': `198.51.100.${++households}` },
    };
    this.#open = () => open(options);
    this.#profile = profile;
  }

  /** @param now ms since 1970; stands still */
  static async on(browser: Browser, now: number): Promise<Device> {
    return new Device(now, (options) => browser.newContext(options)).#start();
  }

  /** With a browser and a disk of its own. */
  static async alone(now: number): Promise<Device> {
    const profile = mkdtempSync(join(tmpdir(), 'guyub-profile-'));
    const how = { executablePath: ensureChrome(), args: chromeArgs };
    const open = (options: object) => chromium.launchPersistentContext(profile, { ...options, ...how });
    return new Device(now, open, profile).#start();
  }

  async #start(): Promise<this> {
    this.#context = await this.#open();
    await this.#context.clock.setFixedTime(this.#now);
    await this.newTab();
    return this;
  }

  /** The one before is closed. */
  async newTab(): Promise<void> {
    const before = this.#context.pages();
    this.page = await this.#context.newPage();
    // Longer than an answer that never comes is waited for.
    this.page.setDefaultTimeout(30_000);
    for (const page of before) await page.close();
  }

  async lineGone(): Promise<void> {
    await this.#context.setOffline(true);
  }

  /** Also where it failed in another way: the browser tells the page. */
  async lineBack(): Promise<void> {
    // What is on its way gets its end, except where it is to have none.
    await this.#context.unrouteAll({ behavior: this.#isKept ? 'ignoreErrors' : 'wait' });
    this.#isKept = false;
    await this.#context.setOffline(true);
    await this.#context.setOffline(false);
  }

  /** What is asked of there does not reach the gateway. */
  async lose(path: string): Promise<void> {
    await this.#context.route(path, (route) => route.abort('connectionreset'));
  }

  /** It reaches the gateway, and the answer is lost. */
  async loseAnswers(path: string): Promise<void> {
    await this.#hold(path, (route) => route.abort('connectionreset').catch(() => {}));
  }

  /** It reaches the gateway, and the answer does not come. */
  async keepWaiting(path: string): Promise<void> {
    this.#isKept = true;
    await this.#hold(path, () => {});
  }

  /** It has reached the gateway. */
  isHeld(): Promise<void> {
    return this.#held;
  }

  async #hold(path: string, end: (route: Route) => Promise<void> | void): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#held = promise;
    await this.#context.route(path, async (route) => {
      // The gateway has answered, or is gone.
      await route.fetch().catch(() => {});
      await end(route);
      resolve();
    });
  }

  /** After the answer from there the line is gone. */
  async lastAnswer(path: string): Promise<void> {
    await this.#context.route(path, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response });
      await this.lineGone();
    });
  }

  /** The battery is empty; later it is switched on again. */
  async dies(): Promise<void> {
    const session = await this.#context.browser()!.newBrowserCDPSession();
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    const gone = this.#context.waitForEvent('close');
    process.kill(processInfo.find(({ type }) => type === 'browser')!.id, 'SIGKILL');
    await gone;
    for (const name of ['SingletonLock', 'SingletonCookie', 'SingletonSocket'])
      rmSync(join(this.#profile!, name), { force: true });
    await this.#start();
  }

  /** Everything that this browser keeps for the site, apart from the tab's own door. */
  async kept(): Promise<string> {
    const kept = await this.page.evaluate(async () => {
      const done = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error!);
        });
      const all: unknown[] = [{ ...localStorage }];
      for (const { name } of await indexedDB.databases()) {
        const database = await done(indexedDB.open(name!));
        for (const store of database.objectStoreNames) {
          const rows = database.transaction(store).objectStore(store);
          all.push(...(await done(rows.getAllKeys())), ...(await done(rows.getAll())));
        }
        database.close();
      }
      return all;
    });
    return JSON.stringify(kept);
  }

  async close(): Promise<void> {
    await this.#context.close();
    if (this.#profile) rmSync(this.#profile, { recursive: true, force: true });
  }
}
