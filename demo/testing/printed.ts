import type { Page } from 'playwright-core';

export interface Printed {
  readonly text: string;
  /** Size of each page of the PDF, points. */
  readonly pages: readonly string[];
}

/** What comes on paper when that button is pressed. */
export async function printed(page: Page, button: string): Promise<Printed> {
  await page.evaluate(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await page.getByRole('button', { name: button }).click();
  await page.locator('html[data-printed]').waitFor();
  const text = await page.locator('[data-guyub-print]').evaluate((host) => host.shadowRoot!.textContent!);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const boxes = pdf.matchAll(/\/MediaBox ?\[0 0 ([\d.]+) ([\d.]+)\]/g);
  return { text, pages: [...boxes].map(([, w, h]) => `${Math.round(Number(w))} × ${Math.round(Number(h))}`) };
}
