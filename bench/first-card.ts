import type { Browser } from 'playwright-core';
import { bundle, openBrowser, serve, shell, slowNetwork, slowProcessor } from './browser.ts';
import { median, report } from './report.ts';
import { seededGateway } from './seeded-gateway.ts';

const ROUNDS = 9;

/** What a careful person would write without libraries: one script, one request, the same cards. */
const handWritten = `
fetch('/v1/people?limit=20').then((r) => r.json()).then(({ items, total }) => {
  const text = (s) => s.replace(/[&<>"]/g, (c) => '&#' + c.charCodeAt(0) + ';');
  document.querySelector('#list').innerHTML = '<p>' + total.value + ' orang</p>' + items.map((p) =>
    '<article class="card"><h3>' + text(p.name) + '</h3><p>' + text(p.skills.join(', ')) + ' · ' +
    text(p.subdistrict || '') + '</p><p>' + text(p.offerings.join(', ')) + '</p></article>').join('');
});`;

const pages: Record<string, string> = {
  '/rival.html': `<div id="list">Memuat…</div><script type="module" src="/rival.js"></script>`,
  '/guyub.html': `<guyub-alumni-directory source="/">Memuat…</guyub-alumni-directory><script type="module" src="/guyub.js"></script>`,
};

/** Milliseconds until the first card is painted on a throttled phone, ours beside a script without libraries. */
export async function run(): Promise<void> {
  const gateway = await seededGateway(56);
  const html = Object.entries(pages).map(([path, body]) => [path, shell(body)] as const);
  const site = await serve(
    {
      '/rival.js': handWritten,
      ...Object.fromEntries(html),
      ...(await bundle('../packages/widgets/src/cdn.ts', 'guyub')),
    },
    gateway.fetch,
  );
  const browser = await openBrowser();
  const times: Record<string, number[]> = { '/rival.html': [], '/guyub.html': [] };
  for (let round = 0; round < ROUNDS; round++)
    for (const page of Object.keys(times).toSorted(() => Math.random() - 0.5))
      times[page]?.push(await firstCard(browser, site.origin + page));
  await browser.close();
  site.close();
  await gateway.close();
  const [rival, ours] = [median(times['/rival.html'] ?? []), median(times['/guyub.html'] ?? [])];
  report(
    'First card painted: 360 px, CPU 4×, slow 4G, cold cache, 56 people',
    'hand-written script without libraries',
    [
      { name: 'hand-written', value: `${rival.toFixed(0)} ms`, ratio: 1 },
      { name: 'guyub directory', value: `${ours.toFixed(0)} ms`, ratio: ours / rival, aim: '≤ 1.10' },
    ],
  );
}

async function firstCard(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  await page.addInitScript(() => {
    const painted = () => {
      const root = document.querySelector('guyub-alumni-directory')?.shadowRoot ?? document;
      const card = root.querySelector('.card h3, .card .name'); // a person's, not a placeholder
      if (!card?.textContent.trim()) requestAnimationFrame(painted);
      else
        requestAnimationFrame(() =>
          requestAnimationFrame(() => ((window as never as Seen).seen = performance.now())),
        );
    };
    requestAnimationFrame(painted);
  });
  const devtools = await context.newCDPSession(page);
  await slowNetwork(devtools);
  await slowProcessor(devtools);
  await page.goto(url);
  const seen = await page.waitForFunction(() => (window as never as Seen).seen, undefined, {
    timeout: 60_000,
  });
  const time = (await seen.jsonValue()) as number;
  await context.close();
  return time;
}

interface Seen {
  seen?: number;
}
