import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { FrameLocator, Page } from 'playwright-core';
import { dialogBox, frameStage, grown, type FrameStage } from './testing/frame-stage.ts';

let stage: FrameStage;
before(async () => {
  stage = await frameStage();
});
after(() => stage?.close());

const SCRIPT = () => `<script async src="${stage.demo.url}/guyub/guyub-frame.js"></script>`;
const address = (size = 40) => `${stage.demo.url}/frames/alumni-directory?region=15.07&page-size=${size}`;
const framed = (src: string, height = 640) =>
  `<iframe data-guyub-frame src="${src}" title="Lulusan" width="100%" height="${height}"></iframe>`;
const frame = (size?: number) => framed(address(size));
const FAR = '<div style="height:3000px">Jauh di atas</div>';
const inside = (page: Page) => page.frameLocator('iframe').first();
const people = (page: Page) => inside(page).locator('guyub-alumni-directory li .name');
/** As a visitor comes to it: what is out of view is not drawn. */
const comeTo = (page: Page | FrameLocator, selector = 'iframe') =>
  page
    .locator(selector)
    .first()
    .evaluate((one) => one.scrollIntoView());
const scrolled = (page: Page) => page.evaluate(() => Math.round(scrollY));

/** The dialog follows a page that is scrolled, and not at once. */
async function inView(page: Page, frame: FrameLocator): Promise<void> {
  for (let i = 0; ; i++) {
    const { top, bottom } = await dialogBox(frame);
    if (top >= 0 && bottom <= 900) return;
    assert.ok(i < 100, `${top} to ${bottom}`);
    await page.waitForTimeout(100);
  }
}

/** What a policy of a careful page allows, and no more. */
const policy = () => ({
  'Content-Security-Policy': `default-src 'none'; script-src ${stage.demo.url}; frame-src ${stage.demo.url}; require-trusted-types-for 'script'; trusted-types 'none'`,
});

test('on a page of another origin it is as tall as what is in it, also after a search, under a strict policy', async () => {
  const { page, complaints } = await stage.open(`${SCRIPT()}${frame()}<p>Sesudahnya</p>`, policy());
  const whole = await grown(page, 'iframe', 900);
  await inside(page).getByRole('searchbox').fill('njahit');
  await page.waitForFunction((before) => document.querySelector('iframe')!.clientHeight < before, whole);
  const fewer = await grown(page, 'iframe');
  assert.ok(fewer < whole);
  await inside(page).getByRole('searchbox').fill('');
  await page.waitForFunction((before) => document.querySelector('iframe')!.clientHeight > before, fewer);
  await grown(page, 'iframe', 900);
  await page.setViewportSize({ width: 360, height: 800 });
  await page.waitForFunction((before) => document.querySelector('iframe')!.clientHeight > before, whole);
  await grown(page, 'iframe', whole);
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('a dialog stands in the part that is in view, and stays there when the page is scrolled', async () => {
  const { page, complaints } = await stage.open(`${FAR}${SCRIPT()}${frame()}${FAR}`);
  await comeTo(page);
  await grown(page, 'iframe', 1500);
  const name = people(page).nth(14);
  await name.scrollIntoViewIfNeeded();
  const before = await scrolled(page);
  assert.ok(before > 3000);
  await name.click();
  const box = await dialogBox(inside(page));
  assert.ok(box.top >= 0 && box.bottom <= 900, JSON.stringify(box));
  assert.ok(Math.abs((await scrolled(page)) - before) < 3, 'opening moved the page');
  await page.mouse.move(5, 5);
  await page.evaluate(() => scrollBy(0, 400));
  await page.waitForFunction((at) => scrollY === at, before + 400);
  await inView(page, inside(page));
  await inside(page).getByRole('button', { name: 'Tutup' }).click();
  await inside(page).locator('dialog[open]').waitFor({ state: 'hidden' });
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('another page in the frame begins at its top; back brings the first again, and its height', async () => {
  const { page } = await stage.open(`${FAR}${SCRIPT()}${frame()}${FAR}`);
  await comeTo(page);
  const first = await grown(page, 'iframe', 1500);
  await page.locator('iframe').evaluate(() => scrollBy(0, 1200));
  // As a link inside does.
  await inside(page)
    .locator('body')
    .evaluate(() => location.assign('/frames/alumni-directory?region=15.07&page-size=5'));
  await page.waitForFunction((before) => document.querySelector('iframe')!.clientHeight < before, first);
  await grown(page, 'iframe');
  assert.equal(
    await page.evaluate(() => Math.round(document.querySelector('iframe')!.getBoundingClientRect().top)),
    0,
  );
  await page.evaluate(() => history.back());
  await page.waitForFunction((before) => document.querySelector('iframe')!.clientHeight > before - 60, first);
  await grown(page, 'iframe', 1500);
  await page.context().close();
});

test('two frames follow each its own page, one that comes later too; nobody else sets a height', async () => {
  stage.site.files.set('/lain', {
    body: `<!doctype html><script>setInterval(() => parent.postMessage({ guyubHeight: 77 }, '*'), 20)</script>`,
  });
  const { page } = await stage.open(
    `${SCRIPT()}${SCRIPT()}<div id="a">${frame(5)}</div><div id="b"></div><iframe id="plain" height="300" src="/lain"></iframe><div id="gone">${framed(address(5), 300)}</div>`,
  );
  // It is marked, and names the gateway, but shows somebody else by now.
  const elsewhere = `${stage.site.url}/lain`;
  await page
    .locator('#gone iframe')
    .evaluate((one: HTMLIFrameElement, url) => one.contentWindow!.location.replace(url), elsewhere);
  await page.evaluate((html) => {
    setTimeout(() => document.querySelector('#b')!.insertAdjacentHTML('beforeend', html), 300);
  }, frame());
  const small = await grown(page, '#a iframe');
  await comeTo(page, '#b iframe');
  assert.ok((await grown(page, '#b iframe', small + 200)) > small);
  await page.evaluate(() => postMessage({ guyubHeight: 55 }, '*'));
  await page.waitForTimeout(400);
  assert.equal(await page.locator('#plain').evaluate((one) => one.clientHeight), 300);
  assert.notEqual(await page.locator('#gone iframe').evaluate((one) => one.clientHeight), 77);
  assert.equal(await grown(page, '#a iframe'), small);
  await page.context().close();
});

test('without the script the frame keeps its height, and its dialogs are in view', async () => {
  const { page, complaints } = await stage.open(`${FAR}${frame()}${FAR}`);
  await comeTo(page);
  await people(page).first().waitFor();
  const element = page.locator('iframe');
  assert.equal(await element.evaluate((one) => one.clientHeight), 640);
  // Half of the frame is above the window.
  await element.evaluate((one) => scrollBy(0, one.getBoundingClientRect().top + 250));
  await inside(page)
    .locator('body')
    .hover({ position: { x: 40, y: 330 } });
  await inside(page)
    .locator('body')
    .evaluate(() => {
      const list = document.querySelector('guyub-alumni-directory')!.shadowRoot!;
      list.querySelector<HTMLElement>('li .name')!.click();
    });
  const box = await dialogBox(inside(page));
  assert.ok(box.top >= 0 && box.bottom <= 900, JSON.stringify(box));
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('a link becomes a frame, and stays a link where frames are blocked or nothing comes', async () => {
  const link = `<p>Lihat <a data-guyub-frame href="${address()}">lulusan BLK</a></p>`;
  const { page, complaints } = await stage.open(`${SCRIPT()}${link}`, policy());
  await grown(page, 'iframe', 900);
  assert.equal(await page.getByRole('link', { name: 'lulusan BLK' }).count(), 0);
  assert.deepEqual(
    await page
      .locator('iframe')
      .evaluate((one: HTMLIFrameElement) => [one.title, one.allow, one.loading, one.referrerPolicy]),
    ['lulusan BLK', 'geolocation; web-share; clipboard-write', 'lazy', 'no-referrer'],
  );
  assert.deepEqual(complaints, []);
  await page.context().close();

  const closed = await stage.open(`${SCRIPT()}${link}`, {
    'Content-Security-Policy': `default-src 'none'; script-src ${stage.demo.url}; frame-src 'none'`,
  });
  await closed.page.locator('iframe').waitFor({ state: 'attached' });
  await closed.page.waitForTimeout(400);
  assert.ok(await closed.page.getByRole('link', { name: 'lulusan BLK' }).isVisible());
  assert.ok(!(await closed.page.locator('iframe').isVisible()));
  await closed.page.context().close();
});

test('what is low has room for its dialog, and gives it back', async () => {
  const { page } = await stage.open(`${SCRIPT()}${framed(address(1), 90)}<p>Sesudahnya</p>`);
  const low = await grown(page, 'iframe', 100);
  assert.ok(low < 640, String(low));
  await people(page).first().click();
  await page.waitForFunction(() => document.querySelector('iframe')!.clientHeight >= 640);
  await inView(page, inside(page));
  await inside(page).getByRole('button', { name: 'Tutup' }).click();
  await page.waitForFunction((height) => document.querySelector('iframe')!.clientHeight === height, low);
  await page.context().close();
});

test('in a frame within a frame of others, and on paper', async () => {
  stage.site.files.set('/tengah', {
    body: `<!doctype html><title>Tengah</title>${FAR}${SCRIPT()}${frame()}${FAR}`,
  });
  const { page } = await stage.open(
    `${FAR}<iframe id="middle" src="${stage.site.url.replace('127.0.0.1', 'localhost')}/tengah" width="900" height="800"></iframe>${FAR}`,
  );
  const middle = page.frameLocator('#middle');
  const deep = middle.frameLocator('iframe');
  await comeTo(page, '#middle');
  await comeTo(middle);
  const name = deep.locator('guyub-alumni-directory li .name').nth(14);
  await name.scrollIntoViewIfNeeded();
  await page.evaluate(() => scrollBy(0, 120));
  await name.click();
  await deep.locator('dialog[open]').waitFor();
  await inView(page, deep);
  const heights = await middle.locator('iframe').evaluate(async (one) => {
    const height = () => Number.parseFloat((one as HTMLIFrameElement).style.height);
    const [before] = [height(), dispatchEvent(new Event('beforeprint'))];
    const [during] = [height(), dispatchEvent(new Event('afterprint'))];
    return { before, during, after: height(), width: (one as HTMLIFrameElement).offsetWidth };
  });
  assert.equal(heights.after, heights.before);
  assert.ok(
    heights.during >= Math.floor(heights.before * Math.max(1, heights.width / 690)),
    JSON.stringify(heights),
  );
  await page.context().close();
});
