import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CONTACT, directory, findTailor } from '../testing/visitor.ts';
import type { Zoo } from '../../../demo/testing/zoo/zoo.ts';
import { crowded } from './page.ts';
import { theirs } from './theirs.ts';

export function visits(zoo: Zoo): void {
  /** The other version differs in a word that everybody sees. */
  const earlier = () => {
    for (const [path, { body }] of zoo.files)
      if (path.startsWith('/guyub/') && path.endsWith('.js'))
        zoo.files.set(path.replace('/guyub/', '/earlier/'), {
          body: String(body).replaceAll('Direktori lulusan', 'Versi lama'),
        });
  };

  test('each does its own, the first Guyub keeps its tags', async () => {
    for (const [name, tag] of [
      ['lit-2', 'their-old-counter'],
      ['lit', 'their-new-counter'],
    ] as const)
      zoo.files.set(`/theirs/${name === 'lit' ? 'lit-3' : name}.js`, { body: await theirs(name, tag) });
    earlier();
    const marked = `<div id="mark" data-guyub="alumni-directory" data-source="snapshot:/guyub.json" data-heading="Dari penanda">${CONTACT}</div>`;
    const { page, complaints } = await zoo.open(
      crowded.page(`<main>${directory('snapshot:/guyub.json')}</main>${marked}`, zoo),
    );
    await page.waitForLoadState('networkidle');
    assert.equal(await page.locator('guyub-alumni-directory').count(), 2);
    await page.getByRole('heading', { name: 'Dari penanda' }).waitFor();
    await page.getByRole('heading', { name: 'Direktori lulusan' }).first().waitFor();
    assert.equal(await page.getByText('Versi lama').count(), 0);
    for (const tag of ['their-old-counter', 'their-new-counter']) {
      await page.getByRole('button', { name: tag }).click();
      await page.getByRole('button', { name: `${tag}: 1` }).waitFor();
    }
    await page.evaluate(() => document.querySelector('#mark')!.remove());
    await findTailor(page);
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  test('where the other version is first, it keeps them, and the page works as well', async () => {
    earlier();
    const { body } = crowded.page(directory('snapshot:/guyub.json'), zoo);
    const swapped = body.replace(/\/(guyub|earlier)\//g, (_, name) =>
      name === 'guyub' ? '/earlier/' : '/guyub/',
    );
    const { page, complaints } = await zoo.open({ body: swapped });
    await page.getByRole('heading', { name: 'Versi lama' }).waitFor();
    await findTailor(page);
    assert.deepEqual(complaints, []);
    await page.context().close();
  });
}
