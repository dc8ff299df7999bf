import assert from 'node:assert/strict';
import { basename } from 'node:path';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { chromeArgs, ensureChrome } from '../../scripts/chrome.mjs';
import { openLighthouse } from '../../scripts/lighthouse.mjs';
import type { Demo } from '../demo.ts';
import { ownDemo } from '../testing/fresh.ts';

let demo: Demo;
before(async () => {
  demo = await ownDemo();
});
after(async () => {
  await demo?.close();
});

interface Audit {
  readonly score: number | null;
  readonly title: string;
  readonly displayValue?: string;
  readonly numericValue?: number;
  readonly details?: { readonly items?: readonly object[] };
}
interface Report {
  readonly categories: Readonly<
    Record<
      string,
      {
        readonly score: number;
        readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
      }
    >
  >;
  readonly audits: Readonly<Record<string, Audit>>;
}

async function reportOn(path: string, formFactor: 'mobile' | 'desktop'): Promise<Report> {
  const { lighthouse, launch } = await openLighthouse();
  const chromeFlags = ['--headless=new', ...chromeArgs];
  const chrome = await launch({ chromePath: ensureChrome(), chromeFlags });
  try {
    const isPhone = formFactor === 'mobile';
    const { lhr } = await lighthouse(`${demo.url}${path}`, {
      port: chrome.port,
      logLevel: 'error',
      // Times of a machine that does much else are no verdict; what is measured of speed stands in bench/.
      onlyCategories: ['accessibility', 'best-practices', 'seo', 'performance'],
      formFactor,
      screenEmulation: {
        mobile: isPhone,
        width: isPhone ? 360 : 1280,
        height: 740,
        deviceScaleFactor: 1,
        disabled: false,
      },
    });
    return lhr as Report;
  } finally {
    chrome.kill();
  }
}

const failed = ({ categories, audits }: Report, category: string): readonly string[] =>
  categories[category]!.auditRefs.flatMap(({ id, weight }) => {
    const { score, title, details } = audits[id]!;
    return weight > 0 && score !== null && score < 1 ? [`${title} ${JSON.stringify(details?.items)}`] : [];
  });

/** All that the page has loaded by itself, also what came after the first drawing. */
function scriptBytes({ audits }: Report): number {
  const requests = (audits['network-requests']!.details?.items ?? []) as readonly {
    readonly url: string;
    readonly resourceType: string;
  }[];
  const names = requests
    .filter(({ resourceType }) => resourceType === 'Script')
    .map(({ url }) => basename(new URL(url).pathname));
  assert.ok(names.includes('guyub-all.js'), `no script of ours among ${names.join(', ')}`);
  return [...new Set(names)].reduce(
    (sum, name) => sum + gzipSync(demo.scripts[name] ?? '', { level: 9 }).length,
    0,
  );
}

for (const path of ['/semua.html'])
  for (const formFactor of ['mobile', 'desktop'] as const)
    test(`${path}, ${formFactor}: accessibility, best practices and SEO at 100, nothing moves, and 64 KB of script`, async () => {
      const report = await reportOn(path, formFactor);
      for (const category of ['accessibility', 'best-practices', 'seo']) {
        assert.deepEqual(failed(report, category), [], category);
        assert.equal(report.categories[category]!.score, 1, category);
      }
      assert.equal(report.audits['cumulative-layout-shift']!.numericValue, 0);
      const bytes = scriptBytes(report);
      assert.ok(bytes > 60_000 && bytes <= 65_536, `${bytes} B of script, gzip`);
    });
