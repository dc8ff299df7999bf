import { openBrowser, serve } from './browser.ts';
import { people as invented } from './people.ts';
import { median, table } from './report.ts';
import type { Scale } from './scale.ts';
import { filesOf, subjects } from './typing/subjects.ts';
import { visit, type Visit } from './typing/visit.ts';

/** A directory of 10,000 people held by the page itself: until the first is seen, and while a visitor types. */
export async function run({ people: sizes = [10_000], rounds = 3 }: Scale): Promise<void> {
  for (const size of sizes) {
    const people = invented(size);
    const all = subjects(people);
    const site = await serve(await filesOf(all, people));
    const browser = await openBrowser();
    const visits = new Map(all.map(({ name }) => [name, [] as Visit[]] as const));
    for (let round = 0; round < rounds; round++)
      for (const subject of all.toSorted(() => Math.random() - 0.5))
        visits.get(subject.name)!.push(await visit(browser, site.origin, subject));
    await browser.close();
    site.close();

    const middle = new Map([...visits].map(([name, own]) => [name, middleOf(own)] as const));
    const floor = middle.get(all[0]!.name)!;
    const lines = (line: (own: Visit) => Record<string, string>) =>
      Object.fromEntries([...middle].map(([name, own]) => [name, line(own)]));
    table(
      `${size} people in the page: 360 px, CPU 4×, slow 4G, cold cache, median of ${rounds}\nRatios are to: ${all[0]!.name}`,
      lines(({ first, blocked, bytes }) => ({
        'first card': beside(first, floor.first),
        TBT: `${blocked.toFixed(0)} ms`,
        transferred: `${(bytes / 1e3).toFixed(1)} kB (${(bytes / floor.bytes).toFixed(2)}×)`,
      })),
    );
    table(
      'Then without a slow network: j-a-h-i-t and back, each key after the answer to the one before',
      lines(({ answered, slowest, interaction }) => ({
        'answer, median': beside(answered, floor.answered),
        'answer, slowest': beside(slowest, floor.slowest),
        'slowest INP': beside(interaction, floor.interaction),
      })),
    );
  }
}

const beside = (ms: number, floor: number): string => `${ms.toFixed(0)} ms (${(ms / floor).toFixed(2)}×)`;

function middleOf(visits: readonly Visit[]): Visit {
  const of = (name: keyof Visit) => median(visits.map((one) => one[name]));
  return {
    first: of('first'),
    blocked: of('blocked'),
    bytes: of('bytes'),
    answered: of('answered'),
    slowest: of('slowest'),
    interaction: of('interaction'),
  };
}
