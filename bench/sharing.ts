import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { deal } from '@guyub/core/sharing';
import { bundle, openBrowser, serve, shell, slowProcessor } from './browser.ts';
import { report, table } from './report.ts';
import { picture } from './sharing/picture.ts';
import { solveSplit } from './sharing/solver.ts';
import { orderOf, type Size } from './sharing/work.ts';
import { simulateYear, yearRules } from './sharing/year.ts';

const sizes: readonly Size[] = [
  { members: 56, pieces: 120, lot: 5 },
  { members: 2_000, pieces: 5_000, lot: 5 },
  { members: 10_000, pieces: 100_000, lot: 1 },
];
/** Largest that the solver is given: its table grows with the square of the members. */
const SOLVABLE = 2_000;

/** What a year of orders does to people, by rule; and the time of a split. Draws docs/guides/sharing-year.svg. */
export async function run(): Promise<void> {
  const results = yearRules.map(simulateYear);
  writeFileSync(new URL('../docs/guides/sharing-year.svg', import.meta.url), picture(results));
  table(
    'A year: 56 members, 16 more from day 180, 120 orders',
    Object.fromEntries(
      results.map(({ name, veterans, newcomers, jain, withoutWork, longestDrySpell }) => [
        name,
        {
          "Jain's index": jain.toFixed(2),
          'without work': `${withoutWork} of 56`,
          pieces: `${veterans.at(-1)}–${veterans[0]}`,
          'newcomers, half a year': `${newcomers.at(-1)}–${newcomers[0]}`,
          'longest dry spell': `${longestDrySpell} d`,
        },
      ]),
    ),
  );
  const phone = await onPhone();
  for (const [i, size] of sizes.entries()) {
    const { order, members } = orderOf(size);
    const ours = best(() => deal(order, members));
    const solver = size.members <= SOLVABLE ? best(() => solveSplit(size.pieces, members), 1) : undefined;
    report(
      `Splitting ${size.pieces} pieces among ${size.members}, lot ${size.lot}`,
      'yalps, one linear programme',
      [
        ...(solver === undefined ? [] : [{ name: 'yalps', value: `${solver.toFixed(1)} ms`, ratio: 1 }]),
        {
          name: 'deal(), Node',
          value: `${ours.toFixed(2)} ms`,
          ...(solver !== undefined && { ratio: ours / solver }),
        },
        { name: 'deal(), Chromium at 4×', value: `${phone[i]!.toFixed(1)} ms` },
      ],
    );
  }
}

function best(work: () => unknown, rounds = 5): number {
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}

async function onPhone(): Promise<number[]> {
  const entry = fileURLToPath(new URL('sharing/phone.ts', import.meta.url));
  const site = await serve({
    '/index.html': shell('<script type="module" src="/phone.js"></script>'),
    ...(await bundle(entry, 'phone')),
  });
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    await slowProcessor(await page.context().newCDPSession(page));
    await page.goto(`${site.origin}/index.html`);
    const times: number[] = [];
    for (const size of sizes)
      times.push(
        await page.evaluate(
          (s) => (globalThis as unknown as { timeDeal(s: Size): number }).timeDeal(s),
          size,
        ),
      );
    return times;
  } finally {
    await browser.close();
    site.close();
  }
}
