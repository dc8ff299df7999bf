import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly { readonly name: string; readonly type?: { readonly text: string } }[];
}

/** Elements and what may be said to them, from the manifest that editors and the tables of controls read. */
export function elements(): ReadonlyMap<string, NonNullable<Declaration['attributes']>> {
  const file = new URL('../../packages/widgets/dist/custom-elements.json', import.meta.url);
  const { modules } = JSON.parse(readFileSync(file, 'utf8')) as {
    modules: readonly { readonly declarations?: readonly Declaration[] }[];
  };
  return new Map(
    modules
      .flatMap(({ declarations = [] }) => declarations)
      .flatMap(({ tagName, attributes = [] }) => (tagName ? [[tagName, attributes] as const] : [])),
  );
}

/** Turns each control of a story's table once, and sees that the element has heard it. */
export async function turnEach(page: Page, tag: string): Promise<void> {
  const attributes = elements().get(tag) ?? [];
  for (const { name, type } of attributes.filter((one) => one.name !== 'source')) {
    const control = await page.evaluate((key) => {
      const [{ argTypes }] = globalThis.__STORYBOOK_ADDONS_CHANNEL__!.last('storyPrepared')! as unknown as [
        { argTypes: Record<string, { control?: { type?: string } | false; table?: { category?: string } }> },
      ];
      const found = argTypes[key];
      return found?.control ? found.control.type : undefined;
    }, name);
    assert.ok(control, `${tag}: ${name} has no control`);
    const choice = /'([^']*)'(?!.*')/.exec(type?.text ?? '')?.[1];
    const value =
      name === 'locale' ? 'en' : control === 'boolean' ? true : control === 'number' ? 3 : (choice ?? 'x');
    for (const told of [value, ...(control === 'boolean' ? [false] : [])]) {
      await turn(page, name, told);
      await page.waitForFunction(
        ([element, attribute, wanted]) => {
          const one = document.querySelector(element!);
          return typeof wanted === 'boolean'
            ? one?.hasAttribute(attribute!) === wanted
            : one?.getAttribute(attribute!) === String(wanted);
        },
        [tag, name, told] as [string, string, string | number | boolean],
      );
    }
  }
}

/** As the panel of Storybook tells it. */
const turn = (page: Page, name: string, value: unknown): Promise<void> =>
  page.evaluate(
    ([key, told]) => {
      const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__!;
      const [{ id }] = channel.last('storyPrepared')!;
      channel.emit('updateStoryArgs', { storyId: id, updatedArgs: { [key]: told } });
    },
    [name, value] as [string, unknown],
  );
