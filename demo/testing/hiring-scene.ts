import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import { coordinatorLinks } from '../coordinators.ts';
import { violationsInside } from './accessible.ts';
import { launch, visit, wholeDom, type Visit } from './browser.ts';
import { freshDemo, type FreshDemo } from './fresh.ts';

export const region = 'kemendagri:15.07';
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
/** A Monday, 09:00 there. */
export const monday = Date.parse('2027-03-01T02:00:00.000Z');

/** Who looks at a page; what they may see differs. */
export type Role = 'public' | 'buyer' | 'graduate' | 'coordinator';

export interface Actor extends Visit {
  readonly role: Role;
}

/** The demo with a clock that somebody turns, and everybody who looks at it. */
export class Scene {
  readonly browser: Browser;
  readonly #clock: { at: number };
  readonly #regency: string;
  #demo: FreshDemo;
  #actors: Actor[] = [];

  /** @param regency whose coordinator takes part */
  static async open(regency = 'Kabupaten Tanjung Jabung Timur'): Promise<Scene> {
    const clock = { at: monday };
    return new Scene(await freshDemo(() => clock.at), await launch(), clock, regency);
  }

  private constructor(demo: FreshDemo, browser: Browser, clock: { at: number }, regency: string) {
    this.#demo = demo;
    this.browser = browser;
    this.#clock = clock;
    this.#regency = regency;
  }

  get demo(): FreshDemo {
    return this.#demo;
  }

  /** Stops the demo, has something done to its files, and starts it again. */
  async reopen(meanwhile: (data: string) => Promise<void>): Promise<void> {
    this.#demo = await this.#demo.reopen(meanwhile);
  }

  get now(): number {
    return this.#clock.at;
  }

  /** As the demo prints it when it is started now; one of the first day is over after two weeks. */
  async coordinatorLink(): Promise<string> {
    const { store, hiring, books } = this.demo;
    const links = await coordinatorLinks(store, hiring, books);
    return links.find(({ name }) => name === this.#regency)!.link;
  }

  /** ISO date there, so many days from now. */
  day(days: number): string {
    return new Date(this.now + 7 * HOUR + days * DAY).toISOString().slice(0, 10);
  }

  /** Turns the clock of the gateway and of every open page; what is due by then is done. */
  async turnTo(at: number): Promise<void> {
    this.#clock.at = at;
    for (const { page } of this.#actors) await page.clock.setFixedTime(at);
    await this.settle();
  }

  /** Waits until those whose turn it is are invited. */
  settle(): Promise<void> {
    return this.demo.hiring.inviter.kick();
  }

  /** Somebody with a browser of their own. */
  async enter(role: Role, address: string, width: number): Promise<Actor> {
    const url = new URL(address, this.demo.url).href;
    const actor = { role, ...(await visit(this.browser, url, width, undefined, this.now)) };
    // Nobody leaves this machine: WhatsApp is a page that says so.
    await actor.page.context().route('https://wa.me/**', (route) => route.fulfill({ body: 'WhatsApp' }));
    this.#actors.push(actor);
    return actor;
  }

  /** What must hold at every step, for whoever is there. */
  async look({ page, complaints, role, bodies }: Actor, step: string): Promise<void> {
    assert.deepEqual(await violationsInside(page), [], `${step}: accessible`);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 0, step);
    assert.deepEqual(complaints, [], step);
    if (role === 'coordinator') return;
    const seen = [await wholeDom(page), ...(await bodies())].join('\n');
    const { kept, shown } = this.demo;
    const numbers = kept.flatMap(({ id, telephone }) => (id === shown.id ? [] : (telephone ?? [])));
    assert.ok(numbers.length > 100);
    for (const number of numbers) assert.ok(!seen.includes(number.slice(3)), `${step}: a telephone number`);
  }

  async leave(...actors: readonly Actor[]): Promise<void> {
    this.#actors = this.#actors.filter((actor) => !actors.includes(actor));
    for (const { page } of actors) await page.context().close();
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.demo.close();
  }
}
