import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { launch, visit } from './testing/browser.ts';
import { freshDemo, type FreshDemo } from './testing/fresh.ts';
import { workbooks } from './workbooks.ts';

let demo: FreshDemo;
let browser: Browser;
before(async () => {
  demo = await freshDemo();
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await demo?.close();
});

const people = (page: Page) =>
  page.getByRole('listitem').filter({ has: page.locator('[aria-haspopup=dialog]') });

describe('the import', () => {
  const inRegion = (code: string) => demo.kept.filter(({ region }) => region === `kemendagri:${code}`);

  test('counts people as the offices would', () => {
    const counts = ['35.27', '15.07', '35.13', '35.09'].map((region) => inRegion(region).length);
    assert.deepEqual(counts, [56, 84 + 12, 16, 16]);
    assert.equal(demo.kept.length, 184);
  });

  test('keeps the three cohorts of Sampang apart, and a total row is nobody', () => {
    const sampang = inRegion('35.27');
    const cohorts = Map.groupBy(sampang, (person) => person.cohorts.join(' + '));
    assert.deepEqual(
      [...cohorts.values()].map((group) => group.length).toSorted((a, b) => a - b),
      [16, 20, 20],
      [...cohorts.keys()].join(),
    );
    assert.deepEqual(
      demo.kept.filter(({ name }) => /jumlah|total/i.test(name)),
      [],
    );
  });

  test('says that two rows of Tanjung Jabung Timur are repeated', () => {
    assert.match(
      demo.printed.find((line) => line.includes('tanjabtim-2017'))!,
      /84 orang, 53 bersedia ditampilkan, 2 baris berulang/,
    );
  });

  test('is not done again for files that are in', () => {
    assert.equal(demo.printed.filter((line) => /sudah ada/.test(line)).length, workbooks.length);
  });
});

/** Who agreed in Sampang, Maron and Jember, without the one who withdrew; Tanjung Jabung Timur trained no tailors. */
const tailors = `${45 + 12 + 13 - 1} orang`;

describe('a visitor', () => {
  test('types jahit, picks a sub-district, opens a person and closes it', async () => {
    const { page, complaints } = await visit(browser, demo.url);
    await page.getByRole('searchbox').fill('jahit');
    await page.getByText(tailors).first().waitFor();
    const group = page.locator('details', { hasText: 'Kecamatan' });
    await group.locator('summary').click();
    const option = group.locator('label', { hasText: 'Kaliwates' });
    await option.waitFor();
    const promised = Number(/\d+/.exec(await option.innerText())![0]);
    assert.ok(promised > 0 && promised < 5);
    await option.getByRole('checkbox').check();
    await page.getByText(`${promised} orang`, { exact: true }).first().waitFor();
    assert.equal(await people(page).count(), promised);

    const name = await people(page).first().getByRole('button').innerText();
    await people(page).first().getByRole('button').click();
    const dialog = page.getByRole('dialog', { name });
    await dialog.waitFor();
    assert.match(await dialog.innerText(), /Menjahit[\s\S]*Kaliwates/);
    await dialog.getByRole('button', { name: 'Tutup' }).click();
    await dialog.waitFor({ state: 'hidden' });
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  test('sees where a certificate is checked, and whose page that is', async () => {
    const { page, complaints } = await visit(browser, demo.url);
    await page.getByRole('searchbox').fill('Dewi Susanto');
    await page.getByRole('button', { name: 'Dewi Susanto', exact: true }).first().click();
    const dialog = page.getByRole('dialog', { name: 'Dewi Susanto' });
    const link = dialog.getByRole('link', { name: 'Periksa sertifikat' });
    await link.waitFor();
    const href = await link.getAttribute('href');
    assert.match(href!, /^https:\/\/sertifikat\.disnaker-probolinggo\.example\/cek\/[\da-f]{12}$/);
    assert.equal(await link.getAttribute('target'), '_blank');
    assert.match(await dialog.innerText(), /\bsertifikat\.disnaker-probolinggo\.example\b/);
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  test('does the same with the keyboard alone', async () => {
    const { page } = await visit(browser, demo.url);
    await people(page).first().waitFor();
    const focused = () =>
      page.evaluate(() => {
        let element = document.activeElement;
        while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
        return `${element?.tagName} ${(element?.closest('label, summary') ?? element)?.textContent?.trim() ?? ''}`;
      });
    const tabTo = async (wanted: RegExp) => {
      for (let i = 0; i < 80; i++) {
        if (wanted.test(await focused())) return;
        await page.keyboard.press('Tab');
      }
      assert.fail(`Tab never reached ${wanted}`);
    };
    await tabTo(/^INPUT/);
    await page.keyboard.type('jahit');
    await page.getByText(tailors).first().waitFor();
    await tabTo(/^SUMMARY Kecamatan/);
    await page.keyboard.press('Enter');
    await tabTo(/^INPUT Kaliwates/);
    await page.keyboard.press('Space');
    await page.getByText('3 orang', { exact: true }).first().waitFor();
    await people(page).nth(3).waitFor({ state: 'detached' });
    assert.match(await focused(), /^INPUT Kaliwates/, 'the focus stays where it was after the answer');
    const name = await people(page).first().getByRole('button').innerText();
    await tabTo(new RegExp(`^BUTTON ${name}$`));
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog', { name }).waitFor({ state: 'hidden' });
    assert.equal(await focused(), `BUTTON ${name}`, 'the focus returns to the card');
    await page.context().close();
  });
});
