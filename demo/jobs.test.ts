import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { behindLink } from './behind-link.ts';
import { DAY, Scene, type Actor } from './testing/hiring-scene.ts';

const title = 'Penjahit seragam sekolah';
const waiting = 'Penjahit gorden dan sarung bantal';
const applicant = { name: 'Siti Rekaan', telephone: '0812 0000 0999' };
const digits = '81200000999';

let scene: Scene;
before(async () => {
  scene = await Scene.open('Kabupaten Sampang');
});
after(() => scene?.close());

const enterBoard = async (width: number): Promise<Actor> => {
  const visitor = await scene.enter('public', 'papan-kerja.html', width);
  await visitor.page.getByText(/^\d+ pekerjaan$/).waitFor();
  return visitor;
};
const markup = ({ page }: Actor): Promise<string[]> =>
  page.locator('script[type="application/ld+json"]').allTextContents();
const open = async (visitor: Actor, name: string) => {
  await visitor.page.getByRole('button', { name, exact: true }).click();
  const dialog = visitor.page.getByRole('dialog');
  await dialog.getByText('Uraian pekerjaan').waitFor();
  return dialog;
};

test('a visitor finds a job and applies; its own page alone is marked up', async () => {
  const visitor = await enterBoard(360);
  await scene.look(visitor, 'the board');
  assert.deepEqual(await markup(visitor), []);
  const dialog = await open(visitor, title);
  await scene.look(visitor, 'a job');
  const [told] = await markup(visitor);
  const posting = JSON.parse(told!) as Record<string, unknown>;
  assert.equal(posting['@type'], 'JobPosting');
  assert.equal(posting['title'], title);
  await dialog.getByRole('button', { name: 'Lamar', exact: true }).click();
  await dialog.getByLabel('Nama Anda').fill(applicant.name);
  await dialog.getByLabel('Nomor HP/WhatsApp').fill(applicant.telephone);
  await dialog.getByLabel('Pesan').fill('Dua tahun menjahit seragam.');
  await scene.look(visitor, 'an application');
  await dialog.getByRole('button', { name: 'Kirim lamaran' }).click();
  await dialog.getByText('Terkirim', { exact: true }).first().waitFor();
  await scene.look(visitor, 'sent');
  await dialog.getByRole('button', { name: 'Tutup' }).first().click();
  await visitor.page.locator('script[type="application/ld+json"]').waitFor({ state: 'detached' });
  await scene.leave(visitor);
});

test('the coordinator publishes what waits; the employer reads who applied, and says that it is filled', async () => {
  const coordinator = await scene.enter('coordinator', await scene.coordinatorLink(), 1280);
  const matter = coordinator.page.locator('details', { hasText: waiting }).last();
  await matter.locator('summary').first().click();
  await matter.getByRole('button', { name: 'Terbitkan' }).click();
  await matter.getByText('Tampil di papan kerja').first().waitFor();
  await scene.look(coordinator, 'published');
  await scene.leave(coordinator);
  const visitor = await enterBoard(1280);
  await visitor.page.getByRole('button', { name: waiting, exact: true }).waitFor();
  await scene.leave(visitor);

  const client = await behindLink(scene.demo.url, await scene.coordinatorLink());
  const { posts } = await client.posts();
  const post = posts.find(({ posting }) => posting.card.title === title)!;
  // Whoever applied is not told to the coordinator's page by name; to the employer they are.
  const employer = await scene.enter('coordinator', post.link!, 360);
  await employer.page.getByText(applicant.name).first().waitFor();
  assert.ok((await employer.bodies()).join().includes(digits));
  await scene.look(employer, 'an application has come');
  await employer.page.getByRole('button', { name: 'Sudah terisi' }).click();
  await employer.page.getByLabel('Berapa orang').first().fill('1');
  await scene.look(employer, 'how many were taken on');
  await employer.page.getByRole('button', { name: 'Ya, sudah terisi' }).click();
  await employer.page.getByText('Terima kasih sudah mengabari').waitFor();
  await scene.look(employer, 'filled');
  await scene.leave(employer);

  const later = await enterBoard(360);
  const dialog = await open(later, title);
  await dialog.getByText('Sudah terisi. Tidak menerima lamaran lagi.').waitFor();
  assert.deepEqual(await markup(later), []);
  assert.ok(!(await later.bodies()).join().includes(digits), 'contact of an applicant');
  await scene.look(later, 'a filled job');
  await scene.leave(later);
});

test('the day after its last one a job is gone from the board', async () => {
  const button = { name: 'Bantu pasang kancing dua hari', exact: true } as const;
  const count = async () => {
    const visitor = await enterBoard(1280);
    const found = await visitor.page.getByRole('button', button).count();
    await scene.leave(visitor);
    return found;
  };
  assert.equal(await count(), 1);
  await scene.turnTo(scene.now + 8 * DAY);
  assert.equal(await count(), 0);
});
