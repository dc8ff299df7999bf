import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { wholeDom } from './testing/browser.ts';
import {
  buyerTelephone,
  enterAsCoordinator,
  enterAsGraduate,
  fillNeed,
  fillOfficer,
  invitedTo,
  openShortList,
  send,
  type Invited,
} from './testing/hiring-actors.ts';
import { Scene, type Actor } from './testing/hiring-scene.ts';
import {
  filesWithIdentityNumbers,
  findIdentityNumbers,
  identityNumbersIn,
} from './testing/identity-numbers.ts';
import { printed } from './testing/printed.ts';

let scene: Scene;
/** All that a page held, was sent, kept or handed out, by whose page it was. */
const held = new Map<string, string>();
/** What each tab and device kept after its work was done. */
const kept = new Map<string, string>();
const alarms: string[] = [];
const typed = { buyer: '3527054107880101', graduate: '3527054107880202', coordinator: '3527054107880303' };
const nasty = {
  title: '<img src=x onerror=alert(1)> 40 kotak',
  note: 'javascript:alert(1) https://jahat.example/a?b=c <script>alert(2)</script>\nbaris \u202edua',
  offer: '<svg onload=alert(3)> https://jahat.example/d',
} as const;
let chosen: Invited;
const tokens = new Set<string>();
const keepToken = (link: string) => tokens.add(link.slice(link.indexOf('#guyub=') + '#guyub='.length));

before(async () => {
  scene = await Scene.open();
  await story();
});
after(() => scene?.close());

const hold = (who: string, ...texts: string[]) => held.set(who, [held.get(who) ?? '', ...texts].join('\n'));

/** What a device keeps of this site. */
const stored = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const databases = (await indexedDB.databases()).flatMap(({ name }) => name ?? []);
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error!);
      });
    const found: unknown[] = [{ ...sessionStorage }, { ...localStorage }, document.cookie, history.state];
    for (const name of databases) {
      const database = await done(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const rows = database.transaction(store).objectStore(store);
        found.push(await done(rows.getAllKeys()), await done(rows.getAll()));
      }
      database.close();
    }
    return JSON.stringify(found);
  });

/** The same, once what was typed stands there. */
async function storedWith(page: Page, text: string): Promise<string> {
  for (let tries = 0; ; tries++) {
    const found = await stored(page);
    if (found.includes(text) || tries === 300) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function look(who: string, { page, bodies }: Actor): Promise<void> {
  hold(who, await wholeDom(page), ...(await bodies()));
  assert.equal(await injected(page), 0, `${who}: what was written became part of the page`);
  assert.ok(!page.url().includes('#guyub'), `${who}: the key stands in the address`);
}

/** Elements and links that a text would have become. */
const injected = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const inside = (root: Document | ShadowRoot): number =>
      root.querySelectorAll('img[src="x"], svg[onload], a[href*="jahat"], a[href^="javascript"]').length +
      [...root.querySelectorAll('*')].reduce(
        (sum, { shadowRoot }) => sum + (shadowRoot ? inside(shadowRoot) : 0),
        0,
      );
    return inside(document);
  });

const enter = async (actor: Promise<Actor>): Promise<Actor> => {
  const entered = await actor;
  entered.page.on('dialog', (dialog) => {
    alarms.push(dialog.message());
    void dialog.dismiss();
  });
  return entered;
};

async function downloaded(page: Page, button: string): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return readFileSync(await file.path(), 'utf8');
}

async function story(): Promise<void> {
  const officer = await enter(scene.enter('buyer', 'belanja.html', 1280));
  const own = await ask(officer);
  keepToken(own);

  const coordinator = await enter(enterAsCoordinator(scene));
  keepToken(await scene.coordinatorLink());
  const invited = await invitedTo(coordinator, nasty.title);
  assert.equal(invited.length, 5);
  for (const { link, text } of invited) {
    keepToken(link);
    hold('message', text.replace(link, ''));
  }
  chosen = invited[1]!;
  for (const one of invited.slice(0, 2)) await offer(one);
  await look('coordinator', coordinator);

  await choose(own);
  await coordinator.page.reload();
  await coordinator.page.locator('details.matter', { hasText: nasty.title }).locator('summary').click();
  await refuseWithNumber(coordinator);
  await look('coordinator', coordinator);
  kept.set('coordinator', await stored(coordinator.page));
  const graduate = await enter(enterAsGraduate(scene, chosen.link));
  await graduate.page.getByText(buyerTelephone.replaceAll(' ', '').slice(1)).first().waitFor();
  await look('chosen graduate', graduate);
  const other = await enter(enterAsGraduate(scene, invited[0]!.link));
  await look('other graduate', other);
  await everybody();
  scene.demo.log.flush();
  hold('log', scene.demo.printed.join('\n'));
}

/** An officer types a number that nobody needs, then mends it, and sends. */
async function ask(officer: Actor): Promise<string> {
  const { page } = officer;
  const need = {
    button: 'kue',
    near: 'Muara Sabak Barat',
    title: nasty.title,
    item: ['Kotak <b>kue</b>', '40', 'kotak'],
    neededOn: scene.day(5),
    replyBy: scene.day(3),
  } as const;
  const dialog = await openShortList(officer, need);
  await dialog.getByRole('button', { name: 'Minta penawaran' }).click();
  await dialog.locator('#note').fill(`NIK saya ${typed.buyer}`);
  await dialog.locator('#title').fill(nasty.title);
  await dialog.getByText('nomor identitas').first().waitFor();
  kept.set('while the buyer types', await storedWith(page, 'NIK saya'));
  await dialog.locator('#note').fill(nasty.note);
  await fillNeed(dialog, need);
  await fillOfficer(dialog);
  await dialog.getByLabel(/^Pagu/).fill('4567890');
  await dialog.getByLabel('Sembunyikan pagu').check();
  await dialog.getByLabel('Kontak dan alamat boleh diberikan').check();
  await dialog.getByRole('button', { name: 'Lanjut' }).click();
  const own = await send(scene, dialog);
  hold('taken along', await downloaded(page, 'Unduh data OCDS'));
  hold('request on paper', (await printed(page, 'Cetak atau simpan PDF')).text);
  await look('officer', officer);
  kept.set('officer', await stored(page));
  await scene.leave(officer);
  return own;
}

/** The first gives no number to whoever chooses; the second does. */
async function offer(one: Invited): Promise<void> {
  const graduate = await enter(enterAsGraduate(scene, one.link));
  const { page } = graduate;
  await page.getByRole('button', { name: 'Beri harga' }).click();
  await page.locator('#price-0').fill(one === chosen ? '12000' : '13000');
  await page.locator('#note').fill(`Ini NIK saya: ${typed.graduate}`);
  await page.getByRole('button', { name: 'Kirim harga' }).click();
  await page.getByText('nomor identitas').first().waitFor();
  kept.set(`while ${one === chosen ? 'the chosen' : 'the other'} types`, await storedWith(page, 'NIK saya'));
  await page.locator('#note').fill(nasty.offer);
  if (one === chosen) await page.locator('input[aria-describedby="shares-hint"]').check();
  await page.getByRole('button', { name: 'Kirim harga' }).click();
  await page.getByText('Harga Anda sudah sampai').waitFor();
  await look(one === chosen ? 'chosen graduate' : 'other graduate', graduate);
  kept.set(one === chosen ? 'chosen graduate' : 'other graduate', await stored(page));
  await scene.leave(graduate);
}

async function choose(own: string): Promise<void> {
  const buyer = await enter(scene.enter('buyer', own, 360));
  const { page } = buyer;
  await page.getByRole('button', { name: `Pilih ${chosen.name}` }).click();
  await look('buyer before choosing', buyer);
  await page.getByRole('button', { name: 'Ya, pilih' }).click();
  await page.getByText(`Anda memilih ${chosen.name}`).waitFor();
  const paper = await printed(page, 'Cetak bukti pembelian');
  hold('proof on paper', paper.text);
  assert.equal(await injected(page), 0);
  hold('taken along', await downloaded(page, 'OCDS'));
  await look('buyer', buyer);
  kept.set('buyer', await stored(page));
  await scene.leave(buyer);
}

/** A reason with a number in it is not sent. */
async function refuseWithNumber({ page }: Actor): Promise<void> {
  await page
    .getByRole('button', { name: /Blokir pengirim/ })
    .first()
    .click();
  await page.locator('textarea').last().fill(`KTP ${typed.coordinator}`);
  await page.getByRole('button', { name: /^Ya,/ }).last().click();
  await page.getByText('nomor identitas').first().waitFor();
}

/** What a stranger can get: the page, a contact, a poster, what search engines read. */
async function everybody(): Promise<void> {
  const visitor = await enter(scene.enter('public', 'belanja.html', 1280));
  const { page } = visitor;
  await page.locator('guyub-showcase .open').first().click();
  hold('contact', await downloaded(page, 'Simpan kontak'));
  hold('poster', (await printed(page, 'Cetak poster A4')).text);
  await look('visitor', visitor);
  for (const path of ['people', 'offerings', 'businesses', 'quoteRequests', 'deals', 'desks/first'])
    hold('visitor', await (await fetch(new URL(`v1/${path}?limit=100`, scene.demo.url))).text());
}

const holding = (needle: string) =>
  [...held].flatMap(([who, text]) => (text.includes(needle) ? [who] : [])).sort();

test('what was gathered is the real thing', () => {
  assert.match(held.get('contact')!, /BEGIN:VCARD/);
  assert.ok(held.get('poster')!.length > 100);
  assert.match(held.get('taken along')!, /"ocid"/);
  assert.match(held.get('proof on paper')!, /Dinas Contoh Raya/);
  assert.ok(holding('Dinas Contoh Raya').includes('coordinator'));
  assert.match(held.get('log')!, /"route":"\/v1\/quoteRequests"/);
});

test('what strangers write is text wherever it is read, and no link in what an office forwards', () => {
  assert.deepEqual(alarms, []);
  for (const who of ['coordinator', 'buyer', 'chosen graduate', 'request on paper'])
    assert.ok(holding('jahat.example').includes(who), who);
  assert.doesNotMatch(held.get('message')!, /jahat\.example|https:/);
  assert.ok(held.get('proof on paper')!.includes('<b>kue</b>'), 'as it was written');
  assert.deepEqual(holding('\u202e'), []);
});

test('a telephone goes to its coordinator, and to the buyer whom its owner gave it to', () => {
  const { telephone } = scene.demo.kept.find(
    ({ name, region }) => name === chosen.name && /15\.07/.test(region),
  )!;
  const buyers = ['buyer', 'chosen graduate', 'coordinator', 'proof on paper'];
  for (const who of holding(telephone!.slice(3))) assert.ok(buyers.includes(who), who);
  assert.ok(holding(telephone!.slice(3)).includes('buyer'));
  const others = scene.demo.kept.filter(
    (one) => one.telephone && ![telephone, scene.demo.shown.telephone].includes(one.telephone),
  );
  assert.ok(others.length > 100);
  for (const { telephone: number } of others)
    for (const who of holding(number!.slice(3))) assert.equal(who, 'coordinator');

  const own = buyerTelephone.replaceAll(' ', '').slice(1);
  const given = ['buyer', 'buyer before choosing', 'chosen graduate', 'coordinator', 'officer'];
  for (const who of holding(own)) assert.ok(given.includes(who), who);
  assert.ok(holding(own).includes('chosen graduate'));
  for (const ceiling of ['4567890', '4.567.890'])
    for (const who of holding(ceiling))
      assert.ok(
        ['buyer', 'buyer before choosing', 'coordinator', 'officer'].includes(who),
        `${who}: a hidden ceiling`,
      );
});

test('once it has arrived a device keeps nothing of it, and the key for as long as the tab', () => {
  for (const [who, text] of kept) {
    for (const number of Object.values(typed))
      assert.ok(!text.includes(number), `${who}: an identity number`);
    for (const token of tokens) assert.ok(!text.includes(token), `${who}: a link that opens for two weeks`);
    const [, ...outlasts] = JSON.parse(text) as unknown[];
    assert.ok(!JSON.stringify(outlasts).includes('eyJ'), `${who}: a key that outlasts the tab`);
    if (who.startsWith('while')) continue;
    assert.ok(!JSON.stringify(outlasts).includes('Bu Rekaan'), `${who}: a name that outlasts the tab`);
    for (const secret of ['8127000', 'jahat', 'Aula kantor'])
      assert.ok(!text.includes(secret), `${who}: ${secret}`);
  }
  assert.match(kept.get('buyer')!, /guyub-door/);
  for (const who of ['buyer', 'chosen', 'other'])
    assert.match(kept.get(`while the ${who} types`)!, /NIK saya/, 'a draft is kept, without the number');
});

test('neither a number of a person nor a key is in what went out, the log, or a byte of the database', async () => {
  const numbers = [
    ...Object.values(typed),
    ...scene.demo.books.flatMap(({ file }) => [...identityNumbersIn(file)]),
  ];
  for (const [who, text] of held) {
    // The dialog in which it is being typed is its owner's own.
    const body = Buffer.from(text);
    assert.deepEqual(findIdentityNumbers(body, numbers), [], who);
    for (const token of tokens) if (who === 'log') assert.ok(!text.includes(token));
  }
  assert.doesNotMatch(held.get('log')!, /eyJ|8127000|Rekaan|jahat/);
  await scene.demo.stop();
  assert.deepEqual(
    filesWithIdentityNumbers(scene.demo.folder, numbers).map((file) => basename(file)),
    ['tanjabtim-2017-2021.csv'],
  );
  const signatures = [...tokens].flatMap((token) => token.split('.').slice(1));
  assert.ok(signatures.length >= 14);
  const files = readdirSync(scene.demo.data, { recursive: true, withFileTypes: true }).filter((one) =>
    one.isFile(),
  );
  let found = false;
  for (const { parentPath, name } of files) {
    const bytes = readFileSync(join(parentPath, name));
    found ||= bytes.includes('Dinas Contoh Raya');
    for (const part of signatures) assert.ok(!bytes.includes(part), `a key is in ${name}`);
  }
  assert.ok(found, 'this is the database');
});
