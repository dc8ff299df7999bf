import assert from 'node:assert/strict';
import { test } from 'node:test';
import { directory, findTailor, isHonest } from '../testing/visitor.ts';
import type { Zoo } from '../../../demo/testing/zoo/zoo.ts';
import { ownHostOnly } from './page.ts';

export function visits(zoo: Zoo): void {
  const open = async (source: string) => {
    const stopped = new Set<string>();
    const { page } = await zoo.open(ownHostOnly.page(directory(source), zoo), (opened) =>
      opened.route(
        ({ origin }) => origin !== zoo.site,
        (route) => {
          stopped.add(new URL(route.request().url()).origin);
          return route.abort('blockedbyclient');
        },
      ),
    );
    return { page, stopped };
  };

  test('with the file of the own site it works, and asks nobody else', async () => {
    const { page, stopped } = await open('snapshot:/guyub.json');
    await findTailor(page);
    assert.deepEqual([...stopped], ['https://tracker.example']);
    await page.context().close();
  });

  test('with a gateway elsewhere it says so and shows the link', async () => {
    const { page, stopped } = await open(zoo.gateway);
    await isHonest(page);
    assert.ok(stopped.has(zoo.gateway));
    await page.context().close();
  });
}
