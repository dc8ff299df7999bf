import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, describe, test } from 'node:test';
import { chromium, type BrowserContextOptions, type Page } from 'playwright-core';
import { chromeArgs, ensureChrome } from '../scripts/chrome.mjs';
import { announcements } from './accessibility/announcements.ts';
import { testedElsewhere } from './accessibility/tested-elsewhere.ts';
import { walks } from './accessibility/walks.ts';
import { absent, states, storyName } from './states.ts';
import { elements, turnEach } from './testing/controls.ts';
import { Evidence } from './testing/evidence.ts';
import { hostTools } from './testing/host-tools.ts';
import { compareTabs } from './testing/kept-file.ts';
import { lookAt } from './testing/look-at.ts';
import { openStory } from './testing/open-story.ts';
import { holdClock, listen, saidAfter } from './testing/spoken.ts';
import { compareStatement } from './testing/statement.ts';
import { elementOf, openStorybook, tagOf, type Entry } from './testing/storybook.ts';
import { goThrough, tabOrder } from './testing/walk.ts';

const storybook = await openStorybook();
const browser = await chromium.launch({ executablePath: ensureChrome(), args: chromeArgs });
after(async () => {
  await browser.close();
  storybook.close();
});
const evidence = new Evidence();
/** Those that draw something; what the provider's page shows is the directory's. */
const drawn = [...new Set(storybook.entries.flatMap((entry) => elementOf(entry) ?? []))].filter(
  (element) => element !== 'Provider',
);
const wide = { viewport: { width: 1280, height: 900 } };

/** The story by the name of its export, on the element's own page. */
function story(element: string, name: string): Entry {
  const found = storybook.entries.find(
    (entry) => entry.title === `Elements/${element}` && entry.name === storyName(name),
  );
  assert.ok(found, `Elements/${element} has no story ${name}`);
  return found;
}

async function opened(
  entry: Entry,
  options: BrowserContextOptions,
  use: (page: Page) => Promise<void>,
  before?: () => void,
): Promise<void> {
  const { page, close } = await openStory(browser, storybook, entry, options, before);
  try {
    await use(page);
  } finally {
    await close();
  }
}

describe('in a browser', { concurrency: 4 }, () => {
  for (const entry of storybook.entries) {
    test(entry.id, async () => {
      assert.deepEqual(await lookAt(browser, storybook, entry, evidence), []);
    });
  }
});

describe('the same for every element', { concurrency: 4 }, () => {
  test('each is there, in every state or with the reason why not', () => {
    const tags = [...drawn, 'Provider'].map(tagOf).sort();
    assert.deepEqual(tags, [...elements().keys()].sort());
    for (const element of [...drawn, 'Provider']) {
      const names = storybook.entries.filter((entry) => elementOf(entry) === element).map(({ name }) => name);
      for (const state of states) {
        const there = names.includes(storyName(state));
        const why = absent[element]?.[state];
        assert.equal(there, why === undefined, `${element}, ${state}: ${why ?? 'no story shows it'}`);
      }
    }
  });

  for (const element of drawn) {
    test(`${element}: Tab comes to everything, and leaves again`, () =>
      opened(story(element, 'Data'), wide, async (page) => {
        const stops = await tabOrder(page);
        const said = stops.map((stop) => stop.said ?? '');
        const notOf = (wrong: 'unnamed' | 'covered') =>
          stops.filter((stop) => stop[wrong]).map((one) => one.said);
        assert.deepEqual([notOf('unnamed'), notOf('covered')], [[], []]);
        assert.deepEqual(
          stops.filter(({ outlined }) => !outlined).map((stop) => stop.said),
          [],
        );
        assert.deepEqual(compareTabs(story(element, 'Data'), said), []);
        const shows = (criteria: string[], what: string) => evidence.shows(element, criteria, what);
        shows(
          ['2.1.1', '2.1.2', '2.4.3'],
          'Tab comes to everything in an order that is kept, and leaves again',
        );
        shows(['2.4.7'], 'each stop of Tab has an outline');
        shows(['2.4.11'], 'no stop of Tab is covered');
        shows(['2.5.3'], 'what stands on a button is in its name');
        shows(['3.2.1'], 'nothing opens or moves while Tab goes through');
      }));

    test(`${element}: turning a control changes the element`, () =>
      opened(story(element, 'Data'), wide, (page) => turnEach(page, tagOf(element))));

    for (const { what, criteria, belowDialogs, use } of hostTools) {
      test(`${element}: ${what}`, async () => {
        const name = belowDialogs && element === 'Hire local' ? 'Button' : 'Data';
        await opened(story(element, name), { reducedMotion: 'reduce' }, (page) => use(page, tagOf(element)));
        evidence.shows(element, criteria, what);
      });
    }
  }
});

describe('without a mouse', { concurrency: 4 }, () => {
  for (const walk of walks) {
    test(`${walk.element}: ${walk.what}`, async () => {
      await opened(story(walk.element, walk.story), wide, (page) => goThrough(page, walk.steps));
      evidence.shows(walk.element, walk.criteria, walk.what);
    });
  }
});

describe('is said to a screen reader', { concurrency: 4 }, () => {
  for (const { element, story: name, deeds } of announcements) {
    test(`${element}: once, within a second after the answer, by turns, and nothing at first`, async () => {
      const check = async (page: Page) => {
        assert.deepEqual(await page.evaluate(() => guyubListener.said), []);
        await holdClock(page);
        const regions: number[] = [];
        for (const { steps, said } of deeds) {
          const heard = await saidAfter(page, () => goThrough(page, steps));
          assert.equal(heard.length, 1, `said ${JSON.stringify(heard)}`);
          const { text, at, region } = heard[0]!;
          assert.match(text, said);
          assert.ok(at <= 1000, `said ${at} ms after what is seen`);
          regions.push(region);
        }
        assert.notEqual(regions[0], regions[1]);
      };
      await opened(story(element, name), wide, check, listen);
      evidence.shows(
        element,
        ['4.1.3'],
        'an answer is said once, within a second after it is seen, by two regions in turn; nothing is said at first',
      );
    });
  }
});

describe('docs/accessibility', () => {
  test('tests that it names are there', () => {
    for (const { file, test: title } of Object.values(testedElsewhere).flatMap((of) =>
      Object.values(of).flat(),
    )) {
      assert.ok(readFileSync(file, 'utf8').includes(`'${title}'`), `${file} has no test "${title}"`);
    }
  });

  for (const element of drawn) {
    test(`says of ${element} what was found`, async () => {
      assert.deepEqual(await compareStatement(element, evidence), []);
    });
  }
});
