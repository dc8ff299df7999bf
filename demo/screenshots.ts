// Makes the pictures of README and guides: `pnpm --filter guyub-demo screenshots`.
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import {
  enterAsCoordinator,
  enterAsGraduate,
  fillNeed,
  fillOfficer,
  givePrice,
  invitedTo,
  openShortList,
  send,
  snackBoxes,
} from './testing/hiring-actors.ts';
import { HOUR, Scene } from './testing/hiring-scene.ts';
import { enterAsMember, holdersOf, orderOf, proposeOrder } from './testing/sharing-actors.ts';

const scene = await Scene.open();
try {
  for (const width of [360, 1280]) await directory(width);
  await looks();
  await hiring();
  for (const width of [360, 1280]) await board(width);
} finally {
  await scene.close();
}
const sampang = await Scene.open('Kabupaten Sampang');
try {
  await sharing();
} finally {
  await sampang.close();
}

async function directory(width: number): Promise<void> {
  const actor = await scene.enter('public', '/', width);
  const { page } = actor;
  await page.getByRole('searchbox').fill('jahit');
  await page
    .getByText(/^\d+ orang$/)
    .first()
    .waitFor();
  await page.locator('[aria-busy=false]').waitFor();
  // On a phone the directory begins below the site's own header.
  if (width < 800)
    await page.locator('guyub-alumni-directory').evaluate((element) => element.scrollIntoView());
  await page.mouse.click(1, 1);
  await keep(page, 'directory');
  await scene.leave(actor);
}

/** The same directory three times, beside each other. */
async function looks(): Promise<void> {
  const actor = await scene.enter('public', '/', 360);
  const { page } = actor;
  const element = page.locator('guyub-alumni-directory');
  await page.getByText(/^\d+ orang$/).waitFor();
  await page.setViewportSize({ width: 360, height: 740 });
  const gap = 16;
  const shots: Buffer[] = [];
  for (const changes of [
    { 'box-shadow': '0 0 0 1.5em Canvas' },
    { 'color-scheme': 'dark', '--guyub-brand': '#ffd400' },
    { 'color-scheme': 'light', '--guyub-brand': '#7a1f5c', '--guyub-radius': '0', '--guyub-density': '.6' },
  ]) {
    // The policy of the page takes no style attribute.
    await element.evaluate((it, all) => {
      for (const [name, value] of Object.entries(all)) (it as HTMLElement).style.setProperty(name, value);
      it.scrollIntoView();
    }, changes);
    await page.waitForTimeout(500);
    shots.push(await page.screenshot());
  }
  await scene.leave(actor);
  const path = fileURLToPath(new URL('../docs/looks-360.png', import.meta.url));
  const width = shots.length * (360 + gap) - gap;
  await sharp({ create: { width, height: 740, channels: 3, background: '#ddd' } })
    .composite(shots.map((input, i) => ({ input, left: i * (360 + gap), top: 0 })))
    .png()
    .toFile(path);
  console.log(path);
}

async function hiring(): Promise<void> {
  const need = snackBoxes(scene);
  const phone = await scene.enter('public', 'belanja.html', 360);
  await (
    await openShortList(phone, need)
  )
    .getByText(/\d km dari Muara Sabak Barat/)
    .first()
    .waitFor();
  await keep(phone.page, 'hire-local');
  const officer = await scene.enter('buyer', 'belanja.html', 1280);
  const dialog = await openShortList(officer, need);
  await dialog
    .getByText(/\d km dari Muara Sabak Barat/)
    .first()
    .waitFor();
  await keep(officer.page, 'hire-local');

  await dialog.getByRole('button', { name: 'Minta penawaran' }).click();
  await fillNeed(dialog, need);
  await fillOfficer(dialog);
  await dialog.getByRole('button', { name: 'Lanjut' }).click();
  const own = await send(scene, dialog);
  const invited = await invitedTo(await enterAsCoordinator(scene), need.title);
  await scene.turnTo(scene.now + HOUR);
  for (const [i, price] of ['13500', '12000', '12500'].entries()) {
    const baker = await enterAsGraduate(scene, invited[i]!.link);
    await baker.page.getByRole('button', { name: 'Beri harga' }).waitFor();
    if (i === 0) await keep(baker.page, 'inbox', 'guyub-inbox');
    await givePrice(baker, price);
  }
  const buyer = await scene.enter('buyer', own, 1280);
  await buyer.page.getByRole('table').waitFor();
  await keep(buyer.page, 'inbox', 'guyub-inbox');
}

async function board(width: number): Promise<void> {
  const actor = await scene.enter('public', 'papan-kerja.html', width);
  await actor.page.getByText(/^\d+ pekerjaan$/).waitFor();
  await keep(actor.page, 'job-board', 'guyub-job-board');
  await scene.leave(actor);
}

async function sharing(): Promise<void> {
  const title = 'Seragam SDN Rekaan 1';
  const coordinator = await sampang.enter('coordinator', await sampang.coordinatorLink(), 1280);
  await proposeOrder(coordinator, { title, pieces: 120, price: '22000', deadline: sampang.day(30) });
  const order = orderOf(coordinator, title);
  await keep(coordinator.page, 'split', 'details.matter[open]');
  await order.getByRole('button', { name: /^Kirim ke \d+ anggota$/ }).click();
  const [first] = await holdersOf(order);
  const member = await enterAsMember(sampang, first!.link);
  await keep(member.page, 'offer', 'guyub-inbox');
}

/** @param from what stands at the top; default: where the page stands */
async function keep(page: Page, name: string, from?: string): Promise<void> {
  const width = page.viewportSize()!.width;
  await page.setViewportSize({ width, height: width > 800 ? 860 : 740 });
  if (from) await page.locator(from).evaluate((element) => element.scrollIntoView());
  await page.waitForTimeout(500);
  const path = fileURLToPath(new URL(`../docs/${name}-${width}.png`, import.meta.url));
  await page.screenshot({ path });
  console.log(`${path}: ${Math.round(statSync(path).size / 1024)} KB`);
}
