import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page, Route } from 'playwright-core';
import { violationsInside } from './testing/accessible.ts';
import { visit } from './testing/browser.ts';
import { ownStage } from './testing/own-stage.ts';

const { demo, browser } = await ownStage();

const card = (page: Page) => page.locator('[aria-haspopup=dialog]');
const fallback = (page: Page) => page.getByText('Bila direktori tidak tampil');

for (const path of ['/', '/snapshot.html']) {
  for (const width of [360, 1280]) {
    test(`${path} at ${width} px: no overflow, nothing against CSP or Trusted Types, accessible`, async () => {
      const { page, complaints } = await visit(browser, demo.url + path, width);
      await card(page).first().waitFor();
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 0);
      assert.deepEqual(await violationsInside(page), []);
      await card(page).first().click();
      await page.getByRole('dialog').getByRole('term').first().waitFor();
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 0);
      assert.deepEqual(await violationsInside(page), []);
      await page.getByRole('dialog').getByRole('button', { name: 'Tutup' }).click();
      assert.deepEqual(complaints, []);
      await page.context().close();
    });
  }
}

test('the policy is a strict one, and the listener hears when it is broken', async () => {
  const { headers } = await fetch(demo.url);
  assert.match(headers.get('content-security-policy')!, /require-trusted-types-for 'script'/);
  assert.doesNotMatch(headers.get('content-security-policy')!, /unsafe|https?:|data:/);
  const { page, complaints } = await visit(browser, demo.url);
  await page.evaluate(() => document.body.setAttribute('onclick', '1')).catch(() => {});
  await page
    .evaluate(() => (document.body.appendChild(document.createElement('p')).innerHTML = '<b>x</b>'))
    .catch(() => {});
  for (let i = 0; i < 400 && complaints.length === 0; i++) await page.waitForTimeout(50);
  assert.ok(complaints.length > 0);
  await page.context().close();
});

test('the style sheet of the host stays outside', async () => {
  const { page } = await visit(browser, demo.url);
  await card(page).first().click();
  await page.getByRole('dialog').getByRole('term').first().waitFor();
  const seen = await page.evaluate(() => {
    const root = document.querySelector('guyub-alumni-directory')!.shadowRoot!;
    const style = (selector: string) => getComputedStyle(root.querySelector(selector)!);
    const dialog = root.querySelector('dialog')!.getBoundingClientRect();
    return {
      sizing: ['input[type=search]', '.card', 'dialog', 'summary'].map(
        (selector) => style(selector).boxSizing,
      ),
      aligned: style('.card').textAlign,
      spacing: style('.card').letterSpacing,
      marker: style('ul').listStyleType,
      floats: ['.card', 'select', 'dialog', 'input[type=search]'].map((selector) => style(selector).float),
      dialog: [
        style('dialog').position,
        style('dialog').borderTopStyle,
        Math.round(dialog.left - (innerWidth - dialog.right)),
      ],
      button: style('form[role=search] button').backgroundColor,
      summary: style('summary').fontSize,
    };
  });
  assert.deepEqual(new Set(seen.sizing), new Set(['border-box']));
  assert.match(seen.aligned, /^(start|left)$/);
  assert.equal(seen.spacing, 'normal');
  assert.equal(seen.marker, 'none');
  assert.deepEqual(new Set(seen.floats), new Set(['none']));
  assert.equal(seen.dialog[0], 'fixed');
  assert.notEqual(seen.dialog[1], 'ridge');
  assert.ok(Math.abs(Number(seen.dialog[2])) < 40, 'the dialog is in the middle');
  assert.notEqual(seen.button, 'rgba(0, 0, 0, 0)');
  assert.ok(parseFloat(seen.summary) < 20);
  await page.context().close();
});

test('everything to press is 44 px high, also where the host makes its texts small', async () => {
  const { page } = await visit(browser, demo.url, 360);
  await card(page).first().waitFor();
  await page.getByRole('button', { name: 'Saring' }).click();
  const low = await page.evaluate(() => {
    const root = document.querySelector('guyub-alumni-directory')!.shadowRoot!;
    // A card is pressed anywhere, a checkbox on its label.
    const targets = [
      ...root.querySelectorAll<HTMLElement>(
        'button:not(.name), summary, select, input[type=search], .option',
      ),
    ];
    return targets
      .filter((target) => target.checkVisibility() && target.getBoundingClientRect().height < 44)
      .map(
        (target) =>
          `${target.localName} ${target.textContent?.trim()}: ${target.getBoundingClientRect().height}`,
      );
  });
  assert.deepEqual(low, []);
  await page.context().close();
});

test('where the script is blocked or scripts are off, the fallback is there to read', async () => {
  const blocked = await browser.newContext();
  await blocked.route('**/guyub.js', (route) => route.abort());
  const off = await browser.newContext({ javaScriptEnabled: false });
  for (const context of [blocked, off]) {
    const page = await context.newPage();
    await page.goto(demo.url);
    assert.ok(await fallback(page).isVisible());
    assert.ok(await page.getByRole('link', { name: 'hubungi kantor BLK' }).isVisible());
    await context.close();
  }
  const { page } = await visit(browser, demo.url);
  await card(page).first().waitFor();
  assert.ok(!(await fallback(page).isVisible()), 'and once the script runs it makes room');
  await page.context().close();
});

test('two copies of the script on one page are one directory', async () => {
  const twice = (policy: (strict: string) => string) => async (route: Route) => {
    const response = await route.fetch();
    const script = '<script type="module" src="guyub-snapshot.js"></script>';
    const body = (await response.text()).replace(script, `${script}${script.replace('.js', '.js?kedua')}`);
    assert.match(body, /kedua/);
    const headers = response.headers();
    headers['content-security-policy'] = policy(headers['content-security-policy']!);
    await route.fulfill({ response, headers, body });
  };
  const url = `${demo.url}/snapshot.html`;
  // Under the policy for one copy the second is stopped, and the first goes on.
  const strict = await visit(
    browser,
    url,
    1280,
    twice((policy) => policy),
  );
  // The policy for two.
  const allowed = await visit(
    browser,
    url,
    1280,
    twice((policy) => `${policy} 'allow-duplicates'`),
  );
  for (const { page } of [strict, allowed]) {
    await card(page).first().waitFor();
    assert.equal(await page.getByRole('searchbox').count(), 1);
    await page.getByRole('searchbox').fill('payet');
    await page
      .getByText(/^\d+ orang$/)
      .first()
      .waitFor();
  }
  assert.deepEqual(allowed.complaints, []);
  await strict.page.context().close();
  await allowed.page.context().close();
});

test('a person whose script did not arrive says so on the card, and opens when it is pressed again', async () => {
  const { page } = await visit(browser, demo.url);
  const finding = '**/finding*';
  await page.route(finding, (route) => route.abort());
  await card(page).first().click();
  await page.getByText('muat ulang halaman').first().waitFor();
  assert.equal(await page.getByRole('dialog').count(), 0);
  await page.unroute(finding);
  await card(page).first().click();
  await page.getByRole('dialog').getByRole('term').first().waitFor();
  await page.context().close();
});

test('in forced colours the pressed half of the toggle still differs', async () => {
  const { page } = await visit(browser, demo.url);
  await page.emulateMedia({ forcedColors: 'active' });
  const background = (name: string) =>
    page.getByRole('button', { name }).evaluate((button) => getComputedStyle(button).backgroundColor);
  await card(page).first().waitFor();
  assert.notEqual(await background('Kartu'), await background('Daftar'));
  await page.context().close();
});

test('in forced colours what was looked for still stands out', async () => {
  const { page } = await visit(browser, `${demo.url}/snapshot.html`);
  await page.emulateMedia({ forcedColors: 'active' });
  await page.getByRole('searchbox').fill('jahit');
  const mark = page.locator('mark:not(.faint)').first();
  await mark.waitFor();
  const background = (element: Element) => getComputedStyle(element).backgroundColor;
  assert.notEqual(await mark.evaluate(background), await page.locator('.card').first().evaluate(background));
  await page.context().close();
});
