import type { Locator, Page } from 'playwright-core';
import { region, type Actor, type Scene } from './hiring-scene.ts';

export interface Need {
  /** Id of the button on the page. */
  readonly button: string;
  readonly near: string;
  readonly title: string;
  readonly item: readonly [name: string, quantity: string, unit: string];
  readonly neededOn: string;
  readonly replyBy: string;
}

/** What an office needs for a meeting on Saturday. */
export const snackBoxes = (scene: Scene): Need => ({
  button: 'kue',
  near: 'Muara Sabak Barat',
  title: '40 kotak snack untuk rapat koordinasi',
  item: ['Snack box', '40', 'kotak'],
  neededOn: scene.day(5),
  replyBy: scene.day(3),
});

export const buyerTelephone = '0812 7000 1234';
export const dialogOf = (page: Page): Locator => page.getByRole('dialog');

/** Presses the button on the page, and chooses the place. */
export async function openShortList(
  { page }: Actor,
  { button, near }: Pick<Need, 'button' | 'near'>,
): Promise<Locator> {
  await page.locator(`#${button}`).getByRole('button').first().click();
  const dialog = dialogOf(page);
  await dialog.getByLabel('Dekat kecamatan mana?').selectOption(near);
  return dialog;
}

/** The first two steps: what, then where and when. */
export async function fillNeed(
  dialog: Locator,
  { title, item, near, neededOn, replyBy }: Need,
): Promise<void> {
  await dialog.getByLabel('Apa yang Anda butuhkan?').fill(title);
  for (const [i, label] of ['Barang atau jasa', 'Jumlah', 'Satuan'].entries())
    await dialog.getByLabel(label, { exact: true }).fill(item[i]!);
  await dialog.getByRole('button', { name: 'Lanjut' }).click();
  await dialog.getByLabel('Kecamatan').selectOption(near);
  await dialog.getByLabel(/^Alamat/).fill('Aula kantor, lantai 2');
  await dialog.getByLabel('Dibutuhkan tanggal').fill(neededOn);
  await dialog.getByLabel('Penawaran ditunggu sampai').fill(replyBy);
  await dialog.getByRole('button', { name: 'Lanjut' }).click();
}

/** The third step of somebody who buys for the house. */
export async function fillHousehold(dialog: Locator): Promise<void> {
  await dialog.getByLabel('Rumah tangga').check();
  await dialog.getByLabel('Nama yang dilihat orang yang ditanya').fill('Keluarga Rekaan');
  await dialog.getByLabel('Nama yang dihubungi').fill('Pak Rekaan');
  await dialog.getByLabel('Surel').fill('keluarga@contoh.example');
}

/** The third step of an office, without the money. */
export async function fillOfficer(dialog: Locator): Promise<void> {
  await dialog.getByLabel('OPD atau dinas').check();
  await dialog.getByLabel('Nama OPD atau dinas').fill('Dinas Contoh Raya');
  await dialog.getByLabel('Sumber dana').selectOption('apbd');
  await dialog.getByLabel('Nama yang dihubungi').fill('Bu Rekaan');
  await dialog.getByLabel('Nomor HP/WhatsApp').fill(buyerTelephone);
}

/** @returns the link of the buyer's own page */
export async function send(scene: Scene, dialog: Locator): Promise<string> {
  await dialog.getByRole('button', { name: 'Kirim permintaan' }).click();
  await dialog.getByRole('paragraph').getByText('Terkirim', { exact: true }).waitFor();
  await scene.settle();
  return dialog.locator('#link').inputValue();
}

export const enterAsCoordinator = async (scene: Scene): Promise<Actor> =>
  scene.enter('coordinator', await scene.coordinatorLink(), 1280);

/** A new link for somebody, as a coordinator makes it. */
export async function newLinkFor({ page }: Actor, name: string): Promise<string> {
  await page.getByText('Tautan untuk lulusan').click();
  await page.getByLabel('Nama lulusan').fill(name);
  await page.getByRole('button', { name: `Buat tautan untuk ${name}` }).click();
  const href = await page.getByRole('link', { name: 'Kirim lewat WhatsApp' }).getAttribute('href');
  await page.getByText('Tautan untuk lulusan').click();
  return linkIn(new URL(href!).searchParams.get('text')!);
}

const linkIn = (text: string): string => /\S+#guyub=\S+/.exec(text)![0];

export interface Invited {
  readonly name: string;
  /** The invitation's own page, out of the text that is ready for WhatsApp. */
  readonly link: string;
  readonly text: string;
  readonly row: Locator;
}

/** Rows of who is invited to that request. */
export async function peopleOf({ page }: Actor, title: string): Promise<Locator> {
  const matter = page.locator('details.matter', { hasText: title });
  await matter.locator('summary').click();
  const rows = matter.locator('.people').first().getByRole('listitem');
  await rows.first().waitFor();
  return rows;
}

/** Who has still to answer that request, as the coordinator reads it off the page. */
export async function invitedTo(actor: Actor, title: string): Promise<Invited[]> {
  const forward = actor.page.locator('a[href^="https://wa.me/"]');
  const rows = (await peopleOf(actor, title)).filter({ has: forward });
  return Promise.all(
    (await rows.all()).map(async (row) => {
      const href = await row.locator(forward).getAttribute('href');
      const text = new URL(href!).searchParams.get('text')!;
      return { name: await row.locator('b').innerText(), link: linkIn(text), text, row };
    }),
  );
}

/** Opens their own link on a phone. */
export async function enterAsGraduate(scene: Scene, link: string): Promise<Actor> {
  const actor = await scene.enter('graduate', link, 360);
  await actor.page.getByText(/^Halo, /).waitFor();
  return actor;
}

export async function givePrice({ page }: Actor, price: string): Promise<void> {
  await page.getByRole('button', { name: 'Beri harga' }).click();
  await page.locator('#price-0').fill(price);
  await page.getByRole('button', { name: 'Kirim harga' }).click();
  await page.getByText('Harga Anda sudah sampai').waitFor();
}

export async function declinePolitely({ page }: Actor): Promise<void> {
  await page.getByRole('button', { name: 'Maaf, belum bisa' }).click();
  await page.getByLabel('Sedang banyak pekerjaan').check();
  await page.getByRole('button', { name: 'Kirim: belum bisa' }).click();
  await page.getByText('Anda menjawab: belum bisa').waitFor();
}

/** Takes no orders until that day. */
export async function goAway({ page }: Actor, until: string): Promise<void> {
  await page.getByLabel('Sedang tidak menerima pesanan').check();
  await page.getByLabel('Sampai tanggal').fill(until);
  await page.getByRole('button', { name: 'Simpan' }).click();
  await page.getByText('Anda tidak diundang sampai').waitFor();
}

/** "Did it happen, for how much?" */
export async function confirm({ page }: Actor, amount: string): Promise<void> {
  await page.getByLabel('Ya, jadi').check();
  await page.getByLabel('Berapa nilainya?').fill(amount);
  await page.getByRole('button', { name: 'Kirim jawaban' }).click();
  await page.getByLabel('Ya, jadi').waitFor({ state: 'detached' });
}

/** What everybody is told; null: too few. */
export async function localOrders(scene: Scene): Promise<number | null> {
  const answer = await fetch(new URL(`v1/localOrders/${region}`, scene.demo.url));
  return ((await answer.json()) as { readonly deals: number | null }).deals;
}
