import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import type { Page } from 'playwright-core';
import { tagOf, type Entry } from './storybook.ts';

const folder = new URL('../accessibility/', import.meta.url);
const anew = process.env.GUYUB_TEST_SNAPSHOTS === 'write';

/**
 * What was found against what is kept in a file; with `GUYUB_TEST_SNAPSHOTS=write` it is written there instead.
 *
 * @returns what has changed, in words
 */
export function compareWith(file: URL, found: string): string[] {
  const text = `${found.trimEnd()}\n`;
  const name = relative('.', file.pathname);
  if (anew) {
    mkdirSync(dirname(file.pathname), { recursive: true });
    writeFileSync(file, text);
    return [];
  }
  const advice = 'is it meant? GUYUB_TEST_SNAPSHOTS=write npm run test:stories writes it anew';
  if (!existsSync(file)) return [`${name} is not there; ${advice}`];
  const before = readFileSync(file, 'utf8');
  if (before === text) return [];
  const gone = lacking(before, text).map((line) => `no longer: ${line.trim()}`);
  const come = lacking(text, before).map((line) => `now: ${line.trim()}`);
  const changes = [...gone, ...come];
  return [`${name}: ${advice}`, ...(changes.length > 0 ? changes : ['the same, in another order'])];
}

/** Lines of the one that the other has not, or not so often. */
function lacking(one: string, other: string): string[] {
  const rest = other.split('\n');
  return one.split('\n').filter((line) => {
    const at = rest.indexOf(line);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

/** Where something is kept of a story: `inbox-my-shares.data.yaml`. */
const fileOf = ({ id }: Entry, ending: string): URL =>
  new URL(`${id.replace('elements-', '').replace('--', '.')}.${ending}`, folder);

/** What a screen reader is told, on a phone. What comes late on a busy machine is waited for; what stays differs. */
export async function compareTree(page: Page, element: string, entry: Entry): Promise<string[]> {
  const compare = async () => {
    const all = await page.locator(tagOf(element)).all();
    const trees = await Promise.all(all.map((one) => one.ariaSnapshot()));
    return compareWith(fileOf(entry, 'yaml'), trees.join('\n'));
  };
  let changes = await compare();
  for (let tries = 0; changes.length > 0 && tries < 60; tries++) {
    await page.waitForTimeout(250);
    changes = await compare();
  }
  return changes;
}

export const compareTabs = (entry: Entry, tabs: readonly string[]): string[] =>
  compareWith(fileOf(entry, 'tab-order.txt'), tabs.join('\n'));
