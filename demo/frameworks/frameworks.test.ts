import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { launch, visit } from '../testing/browser.ts';
import { build, check, checkMisused, examples, folderOf } from './examples.ts';
import { openStage, type Stage } from './stage.ts';

let stage: Stage;
let browser: Browser;
before(async () => {
  stage = await openStage();
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await stage?.close();
});

for (const example of examples) {
  const { name } = example;
  test(`${name}: its compiler finds nothing wrong`, async () => {
    const { code, output } = await check(example);
    assert.equal(code, 0, output);
  });

  test(`${name}: its compiler finds each misuse`, async () => {
    const { code, output } = await checkMisused(example, stage.folder);
    assert.notEqual(code, 0);
    // Some break their lines, and put the types into colours.
    const said = output.replaceAll(/\s+/g, ' ').replaceAll('"', "'");
    for (const [, , complaint] of example.misuses) assert.match(said, complaint);
  });

  test(`${name}: built for production, shows, tells, takes a property, comes and goes`, async () => {
    const { code, output } = await build(example, join(stage.folder, 'site', name));
    assert.equal(code, 0, output);
    const { page, complaints } = await visit(browser, `${stage.url}/${name}/`);
    const cards = page.getByRole('listitem').filter({ has: page.locator('[aria-haspopup=dialog]') });
    const third = cards.nth(2);

    await cards.nth(1).waitFor();
    assert.equal(await cards.count(), 2);
    await page.getByRole('button', { name: 'Empat sehalaman' }).click();
    await third.waitFor();
    await cards.nth(3).waitFor();
    assert.equal(await cards.count(), 4);

    const told = await page.evaluateHandle(() => {
      const ids: string[] = [];
      document.addEventListener('guyub-open', ({ detail }) => ids.push(detail.id));
      return ids;
    });
    await third.locator('[aria-haspopup=dialog]').click();
    await page.getByRole('dialog').waitFor();
    const [id, ...more] = await told.jsonValue();
    assert.ok(id);
    assert.deepEqual(more, []);
    await page.getByText(`Dibuka: ${id}`, { exact: true }).waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Tutup' }).click();

    for (let time = 0; time < 5; time++) {
      await page.getByRole('button', { name: 'Sembunyikan' }).click();
      await page.locator('guyub-alumni-directory').waitFor({ state: 'detached' });
      await page.getByRole('button', { name: 'Tampilkan' }).click();
      await cards.nth(3).waitFor();
    }
    assert.equal(await page.locator('guyub-alumni-directory').count(), 1);
    assert.equal(await cards.count(), 4);

    const hire = page.locator('guyub-hire-local');
    assert.equal(await hire.getAttribute('region'), '35.27');
    assert.equal(await hire.getAttribute('page-words'), null);
    await hire.getByRole('button', { name: 'Minta penawaran jahit' }).click();
    await page.getByRole('dialog').getByRole('heading').first().waitFor();
    assert.deepEqual(complaints, []);
    await page.context().close();
  });
}

test('a server renders the wrappers of React as their tags, and they are marked for the client', () => {
  const react = join(import.meta.dirname, '../../packages/widgets/dist/react');
  const wrappers = globSync('*.js', { cwd: react }).map((file) => {
    assert.match(readFileSync(join(react, file), 'utf8'), /^"use client";/, file);
    const path = file.replace('.js', '');
    return [path, path.replaceAll(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase())] as const;
  });
  assert.ok(wrappers.length > 0);
  const script = `
    import { createElement } from 'react';
    import { renderToString } from 'react-dom/server';
    for (const [path, name] of ${JSON.stringify(wrappers)}) {
      const { [name]: Wrapper } = await import('@guyub/widgets/react/' + path);
      console.log(renderToString(createElement(Wrapper, { id: 'a', region: '35.27' }, 'Hubungi BLK')));
    }`;
  const folder = folderOf(examples[0]!);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: folder,
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
  const tags = stdout.trim().split('\n');
  assert.equal(tags.length, wrappers.length);
  for (const [index, [path]] of wrappers.entries())
    assert.match(tags[index]!, new RegExp(`^<guyub-${path} [^>]*>Hubungi BLK</guyub-${path}>$`));
});
