import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** All that axe finds wrong with a page. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const found = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ['violations'] }),
  );
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id} ${JSON.stringify(target)}`),
  );
}

/** Those with a node in an element of ours or in its shadow root; those of the host are the host's. */
export const violationsInside = async (page: Page): Promise<string[]> =>
  (await violations(page)).filter((violation) => violation.includes('guyub-'));
