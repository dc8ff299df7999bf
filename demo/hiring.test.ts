import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { earlierDeals } from './testing/earlier-deals.ts';
import {
  buyerTelephone,
  confirm,
  declinePolitely,
  enterAsCoordinator,
  enterAsGraduate,
  fillHousehold,
  fillNeed,
  fillOfficer,
  givePrice,
  goAway,
  invitedTo,
  localOrders,
  newLinkFor,
  openShortList,
  peopleOf,
  send,
  snackBoxes,
  type Invited,
} from './testing/hiring-actors.ts';
import { DAY, HOUR, Scene } from './testing/hiring-scene.ts';
import { printed } from './testing/printed.ts';

/** 14:00 there. */
const friday = Date.parse('2027-03-19T07:00:00.000Z');

const buyerDigits = buyerTelephone.replaceAll(' ', '').slice(1);

let scene: Scene;
before(async () => {
  scene = await Scene.open();
});
after(() => scene?.close());

test('an officer asks for 40 snack boxes; bakers answer; it is chosen, printed, confirmed and counted', async () => {
  await earlierDeals(scene, 5);
  await scene.turnTo(scene.now + 2 * DAY);
  assert.equal(await localOrders(scene), 5);

  // Monday morning: the officer.
  const officer = await scene.enter('buyer', 'belanja.html', 1280);
  await officer.page.getByText('Sudah 5 pesanan lokal').waitFor();
  const need = snackBoxes(scene);
  const dialog = await openShortList(officer, need);
  await dialog.getByText('Muara Sabak Barat').nth(1).waitFor();
  const listed = dialog.getByRole('listitem');
  assert.equal(await listed.count(), 5);
  await scene.look(officer, 'the short list');
  await dialog.getByRole('button', { name: 'Minta penawaran' }).click();
  await scene.look(officer, 'step 1');
  await fillNeed(dialog, need);
  await scene.look(officer, 'step 3');
  await fillOfficer(dialog);

  const ceiling = dialog.getByLabel(/^Pagu/);
  await ceiling.fill('600000');
  await dialog.getByText('buktinya bukti pembelian/pembayaran').waitFor();
  await ceiling.fill('12.000.000');
  await dialog.getByText('buktinya kuitansi').waitFor();
  await ceiling.fill('600.000');
  await dialog.getByText('buktinya bukti pembelian/pembayaran').waitFor();
  await dialog.getByLabel('Sembunyikan pagu').check();
  await dialog.getByLabel('Kontak dan alamat boleh diberikan').check();
  await dialog.getByRole('button', { name: 'Lanjut' }).click();
  await dialog.getByText('Rp600.000 (disembunyikan)').waitFor();
  await scene.look(officer, 'review');
  const own = await send(scene, dialog);
  await scene.look(officer, 'sent');

  // The coordinator forwards.
  const coordinator = await enterAsCoordinator(scene);
  const invited = await invitedTo(coordinator, need.title);
  assert.equal(invited.length, 5);
  assert.equal(new Set(invited.map(({ link }) => link)).size, 5);
  for (const { text, name, link } of invited) {
    assert.match(text, new RegExp(`^Halo ${name},\\n\\nDinas Contoh Raya`));
    // The key in the link may spell any number.
    assert.doesNotMatch(text.replace(link, ''), /600|Aula|Rekaan|7000/);
  }
  await scene.look(coordinator, 'coordinator');
  const [popup] = await Promise.all([
    coordinator.page.waitForEvent('popup'),
    invited[0]!.row.getByRole('link').first().click(),
  ]);
  await popup.close();
  await invited[0]!.row.getByText('diteruskan').waitFor();

  // Five phones.
  const bakers = [];
  for (const { link } of invited) {
    const baker = await enterAsGraduate(scene, link);
    await baker.page.getByRole('button', { name: 'Beri harga' }).waitFor();
    await scene.look(baker, 'an invitation');
    bakers.push(baker);
  }
  await scene.turnTo(scene.now + 2 * HOUR);
  for (const [i, price] of ['13500', '12000', '12500'].entries()) {
    await givePrice(bakers[i]!, price);
    await scene.look(bakers[i]!, 'a price');
  }
  await declinePolitely(bakers[3]!);
  await scene.look(bakers[3]!, 'a polite no');
  for (const { bodies } of bakers) assert.ok(!(await bodies()).join().includes(buyerDigits));
  // Three have quoted: nobody else is asked, whatever time it gets to be.
  await scene.turnTo(scene.now + 2 * DAY);
  await scene.leave(coordinator, officer, ...bakers);
  const later = await enterAsCoordinator(scene);
  assert.equal(await (await peopleOf(later, need.title)).count(), 5);
  await scene.leave(later);

  // The officer compares by the own link, and chooses.
  const buyer = await scene.enter('buyer', own, 1280);
  const table = buyer.page.getByRole('table');
  await table.waitFor();
  assert.deepEqual(await table.getByRole('columnheader').count(), 3);
  await buyer.page.getByText('Termurah').first().waitFor();
  await scene.look(buyer, 'comparison');
  const chosen = invited[1]!.name;
  await buyer.page.getByRole('button', { name: `Pilih ${chosen}` }).click();
  await buyer.page.getByText(`Pilih ${chosen}, Rp480.000?`).waitFor();
  await scene.look(buyer, 'choosing');
  await buyer.page.getByRole('button', { name: 'Ya, pilih' }).click();
  await buyer.page.getByText(`Anda memilih ${chosen}`).waitFor();
  await scene.look(buyer, 'chosen');

  const paper = await printed(buyer.page, 'Cetak bukti pembelian');
  assert.match(paper.text, /Bukti Pembelian[\s\S]*Dinas Contoh Raya[\s\S]*480\.000/);
  assert.ok(paper.text.includes(chosen));
  assert.deepEqual(paper.pages, ['595 × 842']);

  // Past the meeting: both say that it happened.
  await scene.leave(buyer);
  await scene.turnTo(scene.now + 4 * DAY);
  const [afterwards, baker] = [
    await scene.enter('buyer', own, 360),
    await enterAsGraduate(scene, invited[1]!.link),
  ];
  await scene.look(afterwards, 'asked whether it happened');
  await confirm(afterwards, '480.000');
  await baker.page.getByText(buyerDigits).first().waitFor();
  await confirm(baker, '480.000');
  await scene.look(baker, 'both have confirmed');
  const everybody = await scene.enter('public', 'belanja.html', 360);
  await everybody.page.getByText('Sudah 6 pesanan lokal').waitFor();
  await scene.look(everybody, 'the public count');
  assert.equal(await localOrders(scene), 6);
});

test('where no technician is free nearby, the nearest place and how many are there is said, and asking them works', async () => {
  const coordinator = await enterAsCoordinator(scene);
  for (const name of ['Nur Santoso', 'Nur Setiawan']) {
    const technician = await enterAsGraduate(scene, await newLinkFor(coordinator, name));
    await goAway(technician, scene.day(20));
    await scene.look(technician, 'away');
    await scene.leave(technician);
  }
  const officer = await scene.enter('buyer', 'belanja.html', 360);
  const need = {
    button: 'ac',
    near: 'Sadu',
    title: 'Cuci AC kantor camat',
    item: ['Cuci AC', '4', 'unit'],
    neededOn: scene.day(7),
    replyBy: scene.day(4),
  } as const;
  const dialog = await openShortList(officer, need);
  await dialog.getByText('Belum ada yang bebas untuk “servis AC” di Sadu dan sekitarnya.').first().waitFor();
  await dialog.getByText('Terdekat: 2 orang di Berbak, 30 km.').waitFor();
  await scene.look(officer, 'nobody is free');
  await dialog.getByRole('button', { name: 'Tanya yang di Berbak' }).click();
  await fillNeed(dialog, need);
  await fillOfficer(dialog);
  await dialog.getByRole('button', { name: 'Lanjut' }).click();
  const own = await send(scene, dialog);
  await scene.look(officer, 'sent all the same');
  await scene.leave(officer, coordinator);

  const later = await enterAsCoordinator(scene);
  const invited = await invitedTo(later, need.title);
  assert.equal(invited.length, 5);
  assert.ok(invited.every(({ name }) => !['Nur Santoso', 'Nur Setiawan'].includes(name)));
  const buyer = await scene.enter('buyer', own, 360);
  await buyer.page.getByText('5 orang diundang').first().waitFor();
  await scene.look(buyer, 'five are asked');
  await scene.leave(buyer, later);
});

test('the next five are asked after a working day, and nobody once there are three quotes', async () => {
  await scene.turnTo(friday);
  const family = await scene.enter('buyer', 'belanja.html', 360);
  const need = {
    button: 'kue',
    near: 'Geragai',
    title: 'Kue untuk syukuran',
    item: ['Kue basah', '60', 'buah'],
    neededOn: scene.day(8),
    replyBy: scene.day(6),
  } as const;
  const dialog = await openShortList(family, need);
  await dialog.getByRole('button', { name: 'Minta penawaran' }).click();
  await fillNeed(dialog, need);
  await fillHousehold(dialog);
  await scene.look(family, 'a household');
  await dialog.getByRole('button', { name: 'Lanjut' }).click();
  const own = await send(scene, dialog);
  await scene.leave(family);

  const asked = async () => {
    const coordinator = await enterAsCoordinator(scene);
    const names = await (await peopleOf(coordinator, need.title)).locator('b').allInnerTexts();
    await scene.leave(coordinator);
    return names;
  };
  const waiting = async () => {
    const coordinator = await enterAsCoordinator(scene);
    const invited = await invitedTo(coordinator, need.title);
    await scene.leave(coordinator);
    return invited;
  };
  const answer = async (invited: Invited, price: string) => {
    const baker = await enterAsGraduate(scene, invited.link);
    await givePrice(baker, price);
    await scene.leave(baker);
  };
  const first = await waiting();
  assert.equal(first.length, 5);
  await answer(first[0]!, '2500');

  // Saturday and Sunday are no working days.
  await scene.turnTo(friday + 3 * DAY - 1);
  assert.equal((await asked()).length, 5);
  const buyer = await scene.enter('buyer', own, 1280);
  await buyer.page.getByText('Orang berikutnya diundang').waitFor();
  await scene.leave(buyer);
  await scene.turnTo(friday + 3 * DAY);
  assert.equal(new Set(await asked()).size, 10);

  const second = (await waiting()).filter(({ name }) => !first.some((one) => one.name === name));
  assert.equal(second.length, 5);
  await answer(second[0]!, '2000');
  await answer(second[1]!, '2750');
  await scene.turnTo(friday + 5 * DAY);
  assert.equal((await asked()).length, 10, 'three quotes are enough');
});
