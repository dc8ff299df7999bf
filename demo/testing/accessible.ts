import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Violations with a node in an element of ours or in its shadow root; those of the host are the host's. */
export async function violationsInside(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ['violations'] }),
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes
      .filter(({ target }) => JSON.stringify(target).includes('guyub-'))
      .map(({ target }) => `${id} ${JSON.stringify(target)}`),
  );
}
