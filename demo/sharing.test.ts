import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { verifyLedger } from '@guyub/core/sharing';
import { HOUR, Scene, type Actor } from './testing/hiring-scene.ts';
import { plantInBook } from './testing/plant-in-book.ts';
import {
  accept,
  agreeToSwap,
  askToSwap,
  Bookkeeper,
  decline,
  enterAsMember,
  holdersOf,
  openBook,
  orderOf,
  proposeOrder,
  takeLeave,
} from './testing/sharing-actors.ts';

let scene: Scene;
let book: Bookkeeper;
before(async () => {
  scene = await Scene.open('Kabupaten Sampang');
  book = await Bookkeeper.at(scene);
});
after(() => scene?.close());

const enterAsCoordinator = async () => scene.enter('coordinator', await scene.coordinatorLink(), 1280);

test('120 uniforms among the tailors of Sampang: three accept, one declines, one swaps, one goes on leave', async () => {
  const title = 'Seragam SDN Rekaan 1';
  const coordinator = await enterAsCoordinator();
  await proposeOrder(coordinator, { title, pieces: 120, price: '22000', deadline: scene.day(30) });
  const order = orderOf(coordinator, title);
  await order.getByRole('columnheader', { name: 'Alasan' }).waitFor();
  await scene.look(coordinator, 'the proposed split');
  await order.getByRole('button', { name: /^Kirim ke \d+ anggota$/ }).click();
  await order.getByText(/^0 dari \d+ anggota sudah menjawab/).waitFor();
  const holders = await holdersOf(order);
  assert.ok(holders.length >= 6, `${holders.length} have a part`);
  await scene.look(coordinator, 'sent, with messages ready');

  // Three phones accept.
  const phones: Actor[] = [];
  for (const { link } of holders.slice(0, 3)) {
    const phone = await enterAsMember(scene, link);
    await scene.look(phone, 'an offer');
    await accept(phone);
    await scene.look(phone, 'accepted');
    phones.push(phone);
  }
  await book.countPieces(title);

  // One declines: what was freed is dealt again at once.
  const no = await enterAsMember(scene, holders[3]!.link);
  assert.deepEqual(await book.writtenAfter(() => decline(no)), ['return', 'deal']);
  await scene.look(no, 'a polite no');
  await book.countPieces(title);

  // One swaps with the first.
  const swapper = await enterAsMember(scene, holders[4]!.link);
  await accept(swapper);
  await askToSwap(swapper, holders[0]!.name);
  await scene.look(swapper, 'asked to swap');
  await phones[0]!.page.reload();
  await phones[0]!.page.getByText('mengajak bertukar bagian').waitFor();
  await scene.look(phones[0]!, 'is asked to swap');
  const swapped = await book.writtenAfter(() => agreeToSwap(phones[0]!));
  assert.deepEqual(swapped, ['transfer', 'transfer']);
  await book.countPieces(title);

  // One goes on leave with an offer unanswered: it goes round again.
  const away = await enterAsMember(scene, holders[5]!.link);
  const left = await book.writtenAfter(() => takeLeave(away, scene.day(14)));
  // What somebody declined may have been dealt to them, too.
  assert.deepEqual([...new Set(left)], ['return', 'deal']);
  await scene.look(away, 'on leave');
  await book.countPieces(title);

  // Whoever is silent for twelve hours is passed over.
  await scene.leave(...phones, no, swapper, away, coordinator);
  await scene.turnTo(scene.now + 13 * HOUR);
  await book.countPieces(title);
  assert.equal(verifyLedger(await book.entries()).sound, true);

  // The same book on a member's phone and at the coordinator's desk, worked out there.
  for (const door of [await enterAsMember(scene, holders[0]!.link), await enterAsCoordinator()]) {
    const shown = await openBook(door);
    await shown.getByRole('button', { name: 'Hitung ulang' }).click();
    await shown.getByText(/^Cocok: semua \d+ catatan/).waitFor();
    await scene.look(door, 'the book');
    await scene.leave(door);
  }
});

test('one entry that somebody edits in the database is found, and all after it are red', async () => {
  const before = await book.entries();
  const { seq } = before.find(({ kind }) => kind === 'deal')!;
  await scene.reopen((data) => plantInBook(data, seq));

  const spoilt = await (await Bookkeeper.at(scene)).entries();
  const { sound, faults } = verifyLedger(spoilt);
  assert.equal(sound, false);
  assert.equal(faults.get(seq), 'changed');
  assert.equal(faults.size, spoilt.length - seq + 1);

  const coordinator = await enterAsCoordinator();
  const shown = await openBook(coordinator);
  await shown.getByRole('button', { name: 'Hitung ulang' }).click();
  await shown.getByText(/^Tidak cocok: \d+ catatan bermasalah/).waitFor();
  await shown.getByText('Isinya diubah setelah ditulis').first().waitFor();
  await scene.look(coordinator, 'a spoilt book');
});
