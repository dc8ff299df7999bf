import { openPages } from '@guyub/gateway';
import type { PublishedPerson } from '@guyub/core';
import { bundle, openBrowser, serve, shell } from './browser.ts';
import { rivalFiles, subjects, type Subject } from './first-card/subjects.ts';
import { median, table } from './report.ts';
import type { Scale } from './scale.ts';
import { seededGateway } from './seeded-gateway.ts';
import { open } from './typing/open.ts';

interface Times {
  readonly first: number[];
  readonly blocked: number[];
  readonly bytes: number[];
}

/** Until the first of 56 people is painted on a throttled phone: the directory in three ways, and what else is there. */
export async function run({ rounds = 9 }: Scale): Promise<void> {
  const widgets = '../packages/widgets/src';
  const scripts = {
    ...(await bundle(`${widgets}/cdn.ts`, 'guyub')),
    ...(await bundle(`${widgets}/cdn-answered.ts`, 'guyub-answered')),
    ...(await bundle(`${widgets}/cdn-page.ts`, 'guyub-page')),
  };
  const file = async (name: string) =>
    scripts[`/${name}`] === undefined ? undefined : Buffer.from(scripts[`/${name}`]!);
  const gateway = await seededGateway(56, await openPages({ file }));
  const ask = async (path: string) => (await gateway.fetch(new Request(`http://127.0.0.1${path}`))).text();
  const { items: people } = JSON.parse(await ask('/v1/people?limit=100')) as { items: PublishedPerson[] };
  const site = await serve(
    { ...(await rivalFiles(people)), ...scripts, ...ownPages(await ask('/pages/alumni-directory')) },
    gateway.fetch,
  );
  const browser = await openBrowser();
  const times = new Map(subjects.map(({ name }) => [name, { first: [], blocked: [], bytes: [] } as Times]));
  for (let round = 0; round < rounds; round++)
    for (const subject of subjects.toSorted(() => Math.random() - 0.5)) {
      const { page, ...seen } = await open(browser, site.origin + subject.address, subject);
      await page.context().close();
      for (const what of ['first', 'blocked', 'bytes'] as const)
        times.get(subject.name)![what].push(seen[what]);
    }
  await browser.close();
  site.close();
  await gateway.close();
  table(
    `First card painted: 360 px, CPU 4×, slow 4G, cold cache, 56 people, median of ${rounds}`,
    Object.fromEntries(subjects.map((subject) => [subject.name, lineOf(subject, times)])),
  );
}

/** The directory as a host writes it, without and with its first answer. */
function ownPages(drawn: string): Record<string, string> {
  const answers = /<script type="application\/json" data-guyub-answers>.*?<\/script>/s.exec(drawn)?.[0];
  if (!answers) throw new Error('The page of the gateway has no answers in it.');
  const directory = (script: string, inside: string) =>
    shell(
      `<guyub-alumni-directory source="/" heading="">${inside}</guyub-alumni-directory><script type="module" src="/${script}.js"></script>`,
    );
  return {
    '/guyub.html': directory('guyub', 'Memuat…'),
    '/guyub-inlined.html': directory('guyub-answered', answers),
  };
}

function lineOf({ name, rival }: Subject, times: ReadonlyMap<string, Times>): Record<string, string> {
  const { first, blocked, bytes } = times.get(name)!;
  const beside = (other: string) => median(first) / median(times.get(other)!.first);
  return {
    'first card': `${median(first).toFixed(0)} ms`,
    'to server HTML': beside(subjects[0]!.name).toFixed(2),
    aim: rival ? `${beside(rival.name).toFixed(2)} of "${rival.name}", ≤ ${rival.aim}` : '',
    TBT: `${median(blocked).toFixed(0)} ms`,
    transferred: `${(median(bytes) / 1e3).toFixed(1)} kB`,
  };
}
