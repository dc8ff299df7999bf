import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Locator } from 'playwright-core';
import { dialogOf, fillHousehold, fillNeed } from '../hiring-actors.ts';
import { HOUR } from '../hiring-scene.ts';
import { Device } from './device.ts';
import type { Gateway } from './gateway.ts';
import type { Point } from './points.ts';

/** Where the story may be cut. */
export type Moment =
  | 'form open'
  | 'half typed'
  | 'request typed'
  | 'link in hand'
  | 'price typed'
  | 'choice made'
  | 'first answer typed'
  | 'second answer typed';

const quantity = 60;
const price = 2500;
export const total = price * quantity;

let households = 0;

/** From a need to a deal by clicks, while something fails on the way. */
export class Story {
  readonly gateway: Gateway;
  readonly title: string;
  readonly buyer: Device;
  readonly graduate: Device;
  /** What the graduate was sent. */
  invitation = '';
  /** The graduate who answers. */
  personId = '';
  /** Address of the buyer's own page. */
  own = '';
  readonly #point: Point;

  constructor(gateway: Gateway, point: Point, buyer: Device, graduate: Device) {
    this.gateway = gateway;
    this.#point = point;
    this.title = `Kue: ${point.name}`;
    this.buyer = buyer;
    this.graduate = graduate;
  }

  static async open(gateway: Gateway, browser: Browser, point: Point): Promise<Story> {
    gateway.hourLater();
    const { now } = gateway;
    const buyer = await (point.isAlone ? Device.alone(now) : Device.on(browser, now));
    return new Story(gateway, point, buyer, await Device.on(browser, now));
  }

  get dialog(): Locator {
    return dialogOf(this.buyer.page);
  }

  async tell(): Promise<void> {
    await this.#request();
    await this.#invited();
    await this.#price();
    await this.#choose();
    await this.#answer('first answer typed', this.buyer, 'buyer_answer');
    await this.enter(this.graduate, this.invitation);
    await this.#answer('second answer typed', this.graduate, 'person_answer');
  }

  /** The page with the button, and what it opens. */
  async openDialog(): Promise<void> {
    const { page } = this.buyer;
    await page.goto(`${this.gateway.url}/belanja.html`);
    await page.locator('#kue').getByRole('button').first().click();
    await this.dialog.waitFor();
  }

  /** By a link, in a tab that is new. */
  async enter(device: Device, link: string): Promise<void> {
    await device.newTab();
    await device.page.goto(link);
    // What is over is folded away.
    await this.#cardOn(device).waitFor({ state: 'attached' });
  }

  async close(): Promise<void> {
    await Promise.all([this.buyer.close(), this.graduate.close()]);
  }

  async #request(): Promise<void> {
    await this.openDialog();
    await this.dialog.getByRole('button', { name: 'Minta penawaran' }).click();
    await this.dialog.getByLabel('Apa yang Anda butuhkan?').waitFor();
    await this.#reach('form open');
    // What is needed today may be confirmed today.
    const today = new Date(this.gateway.now + 7 * HOUR).toISOString().slice(0, 10);
    await fillNeed(this.dialog, {
      button: 'kue',
      near: 'Geragai',
      title: this.title,
      item: ['Kue basah', String(quantity), 'buah'],
      neededOn: today,
      replyBy: today,
    });
    await this.#reach('half typed');
    await fillHousehold(this.dialog);
    // Nobody may send as many as there are points.
    await this.dialog.getByLabel('Surel').fill(`keluarga-${++households}@contoh.example`);
    await this.dialog.getByRole('button', { name: 'Lanjut' }).click();
    await this.#reach('request typed');
    await this.dialog.getByRole('button', { name: 'Kirim permintaan' }).click();
    await this.#mend('form open', 'request typed');
    await this.dialog.getByRole('paragraph').getByText('Terkirim', { exact: true }).waitFor();
    this.own = await this.dialog.locator('#link').inputValue();
  }

  /** Five are asked by themselves; the first of them answers. */
  async #invited(): Promise<void> {
    const first = await until(async () => (await this.gateway.rows(this.title)).invitations[0]);
    this.personId = first.person_id;
    this.invitation = await this.gateway.linkOf(this.personId);
  }

  async #price(): Promise<void> {
    await this.#reach('link in hand');
    const { graduate } = this;
    await graduate.page.goto(this.invitation);
    await this.#mend('link in hand');
    const card = this.#cardOn(graduate);
    await card.getByRole('button', { name: 'Beri harga' }).click();
    await card.locator('#price-0').fill(String(price));
    await this.#reach('price typed');
    await card.getByRole('button', { name: 'Kirim harga' }).click();
    await this.#mend('price typed');
    await this.#cardOn(graduate).getByText('Harga Anda sudah sampai').waitFor();
  }

  async #choose(): Promise<void> {
    const { buyer } = this;
    await this.enter(buyer, this.own);
    const card = this.#cardOn(buyer);
    const choose = card.getByRole('button', { name: /^Pilih / });
    await choose.filter({ visible: true }).click();
    await this.#reach('choice made');
    await card.getByRole('button', { name: 'Ya, pilih' }).click();
    await this.#mend('choice made');
    await this.#cardOn(buyer)
      .getByText(/^Anda memilih/)
      .waitFor();
  }

  /** "Did it happen, for how much?" */
  async #answer(moment: Moment, device: Device, side: 'buyer_answer' | 'person_answer'): Promise<void> {
    const card = this.#cardOn(device);
    await card.getByLabel('Ya, jadi').check();
    await card.getByLabel('Berapa nilainya?').fill(String(total));
    await this.#reach(moment);
    await card.getByRole('button', { name: 'Kirim jawaban' }).click();
    await this.#mend(moment);
    await until(async () => (await this.gateway.rows(this.title)).deals[0]?.[side]);
    await this.#cardOn(device).getByLabel('Ya, jadi').waitFor({ state: 'detached' });
  }

  #cardOn({ page }: Device): Locator {
    return page.locator('article').filter({ hasText: this.title });
  }

  async #reach(moment: Moment): Promise<void> {
    if (this.#point.at === moment) await this.#point.cut(this);
  }

  async #mend(...moments: readonly Moment[]): Promise<void> {
    if (moments.includes(this.#point.at)) await this.#point.mend?.(this);
  }
}

/** What soon will be there. */
export async function until<T>(look: () => Promise<T>): Promise<NonNullable<T>> {
  const end = Date.now() + 30_000;
  for (;;) {
    const found = await look();
    if (found) return found;
    if (Date.now() > end) throw new Error(`Never came: ${String(look)}`);
    await wait(50);
  }
}

export const waitingInInbox = 'Tersimpan di ponsel ini, menunggu sinyal';
