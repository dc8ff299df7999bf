import assert from 'node:assert/strict';
import type { HiringClient } from '@guyub/core/hiring';
import type { LedgerEntry } from '@guyub/core/sharing';
import type { Locator } from 'playwright-core';
import { behindLink } from '../behind-link.ts';
import type { Actor, Scene } from './hiring-scene.ts';

export interface SharedOrder {
  readonly title: string;
  readonly pieces: number;
  readonly price: string;
  /** ISO date. */
  readonly deadline: string;
}

/** Fills in an order, and looks at the split that would be sent. */
export async function proposeOrder({ page }: Actor, order: SharedOrder): Promise<void> {
  await page.getByRole('button', { name: 'Pesanan baru' }).click();
  await page.getByLabel('Nama pesanan').fill(order.title);
  await page.getByLabel('Keahlian').fill('Menjahit');
  await page.getByLabel('Jumlah', { exact: true }).fill(String(order.pieces));
  await page.getByLabel('Upah per potong').fill(order.price);
  await page.getByLabel('Batas waktu').fill(order.deadline);
  await page.getByRole('button', { name: 'Buat usulan pembagian' }).click();
  await page.locator('details.matter[open] .split').first().waitFor();
}

/** The order's own part of the coordinator's page, unfolded. */
export function orderOf({ page }: Actor, title: string): Locator {
  return page.locator('details.matter[open]', { hasText: title });
}

export interface Holder {
  readonly name: string;
  /** Their own page, out of the text that is ready for WhatsApp. */
  readonly link: string;
}

/** Has the messages made, and reads them off the page. */
export async function holdersOf(order: Locator): Promise<Holder[]> {
  await order.getByRole('button', { name: /^Siapkan pesan untuk/ }).click();
  await order.getByRole('button', { name: /^Siapkan pesan untuk|Menyiapkan/ }).waitFor({ state: 'detached' });
  const rows = await order.locator('li', { has: order.page().locator('a[href^="https://wa.me/"]') }).all();
  return Promise.all(
    rows.map(async (row) => {
      const href = await row.locator('a[href^="https://wa.me/"]').getAttribute('href');
      const text = new URL(href!).searchParams.get('text')!;
      return { name: await row.locator('b').first().innerText(), link: /\S+#guyub=\S+/.exec(text)![0] };
    }),
  );
}

/** Opens their own link on a phone. */
export async function enterAsMember(scene: Scene, link: string): Promise<Actor> {
  const actor = await scene.enter('graduate', link, 360);
  await actor.page
    .getByText('Komunitas berbagi pesanan')
    .or(actor.page.getByText('Giliran', { exact: true }))
    .first()
    .waitFor();
  return actor;
}

export async function accept({ page }: Actor): Promise<void> {
  // What somebody else declined may have been dealt to them, too.
  await page.getByRole('button', { name: 'Saya sanggup' }).first().click();
  await page
    .getByText(/^0 dari \d+ potong selesai/)
    .first()
    .waitFor();
}

export async function decline({ page }: Actor): Promise<void> {
  await page.getByRole('button', { name: 'Tidak dulu' }).click();
  await page.getByRole('button', { name: 'Saya sanggup' }).waitFor({ state: 'detached' });
}

/** Asks that member to swap parts of the same order. */
export async function askToSwap({ page }: Actor, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Tukar bagian' }).click();
  await page.getByRole('radio', { name: new RegExp(`^${name}:`) }).check();
  await page.getByRole('button', { name: 'Tanyakan kepadanya' }).click();
  await page.getByText(`Menunggu jawaban ${name}`).waitFor();
}

export async function agreeToSwap({ page }: Actor): Promise<void> {
  await page.getByRole('button', { name: 'Ya, bertukar' }).click();
  await page.getByRole('button', { name: 'Ya, bertukar' }).waitFor({ state: 'detached' });
}

export async function takeLeave({ page }: Actor, until: string): Promise<void> {
  await page.getByText(/^Cuti: /).click();
  await page.getByLabel('Sampai tanggal').fill(until);
  await page.getByRole('button', { name: 'Simpan cuti' }).click();
  await page.getByText('Anda sedang cuti').waitFor();
}

/** The book, as it stands on whose page this is. */
export async function openBook({ page }: Actor): Promise<Locator> {
  await page.getByText('Buku giliran', { exact: true }).first().click();
  const book = page.locator('guyub-ledger');
  await book.getByRole('button', { name: 'Hitung ulang' }).waitFor();
  return book;
}

/** What the gateway hands to the coordinator, who opened the own link once. */
export class Bookkeeper {
  readonly #client: HiringClient;

  static async at(scene: Scene): Promise<Bookkeeper> {
    return new Bookkeeper(await behindLink(scene.demo.url, await scene.coordinatorLink()));
  }

  private constructor(client: HiringClient) {
    this.#client = client;
  }

  async entries(): Promise<readonly LedgerEntry[]> {
    const { community } = (await this.#client.sharing()).communities[0]!;
    const entries: LedgerEntry[] = [];
    for (let after: number | null = 0; after !== null;) {
      const page = await this.#client.ledger(community.id, after);
      entries.push(...page.entries);
      after = page.next;
    }
    return entries;
  }

  /** What comes to be written after that; a wish is on its way for a moment. */
  async writtenAfter(work: () => Promise<void>): Promise<readonly LedgerEntry['kind'][]> {
    const { length } = await this.entries();
    await work();
    for (let tries = 0; tries < 50; tries++) {
      const written = (await this.entries()).slice(length).map(({ kind }) => kind);
      if (written.length > 0) return written;
      await new Promise((resume) => setTimeout(resume, 200));
    }
    return [];
  }

  /** No piece is lost and none is doubled. */
  async countPieces(title: string): Promise<void> {
    const { communities } = await this.#client.sharing();
    const work = communities.flatMap((desk) => desk.work);
    const { order, shares } = work.find((matter) => matter.order.title === title)!;
    const held = shares
      .filter(({ status }) => ['offered', 'accepted', 'delivered', 'late'].includes(status))
      .reduce((sum, { pieces }) => sum + pieces, 0);
    assert.equal(held + order.short, order.pieces);
  }
}
