// Makes the pictures of the README: `pnpm --filter guyub-demo screenshots`.
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openDemo } from './demo.ts';
import { launch, visit } from './testing/browser.ts';
import { copyOfWorkbooks } from './testing/fresh.ts';

const folder = mkdtempSync(join(tmpdir(), 'guyub-pictures-'));
const demo = await openDemo({
  data: join(folder, 'data'),
  books: copyOfWorkbooks(folder),
  port: 0,
  say: () => {},
});
const browser = await launch();
for (const width of [360, 1280]) {
  const { page } = await visit(browser, demo.url, width);
  await page.setViewportSize({ width, height: width > 800 ? 860 : 740 });
  await page.getByRole('searchbox').fill('jahit');
  await page
    .getByText(/^\d+ orang$/)
    .first()
    .waitFor();
  await page.locator('[aria-busy=false]').waitFor();
  // On a phone the directory begins below the site's own header.
  if (width < 800)
    await page.locator('guyub-alumni-directory').evaluate((element) => element.scrollIntoView());
  await page.mouse.click(1, 1);
  await page.waitForTimeout(500);
  const path = fileURLToPath(new URL(`../docs/directory-${width}.png`, import.meta.url));
  await page.screenshot({ path });
  console.log(`${path}: ${Math.round(statSync(path).size / 1024)} KB`);
  await page.context().close();
}
await browser.close();
await demo.close();
rmSync(folder, { recursive: true, force: true });
