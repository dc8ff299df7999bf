import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';

// What tools of a page, or of its visitors, do to everything on it. docs/accessibility/host-tools.md tells of each.

/** In every shadow root: a style sheet of the visitor's own, as an extension adds it. */
const inEveryRoot = (page: Page, css: string): Promise<void> =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    const add = (root: ParentNode) => {
      for (const { shadowRoot } of root.querySelectorAll('*')) {
        shadowRoot?.adoptedStyleSheets.push(sheet);
        if (shadowRoot) add(shadowRoot);
      }
    };
    add(document);
  }, css);

const onPage = async (page: Page, css: string): Promise<void> => {
  await page.addStyleTag({ content: css });
};

/** Of the first button in the element that is seen. */
const measure = (page: Page, tag: string) =>
  page.evaluate((name) => {
    const roots = [...document.querySelectorAll(name)].map((one) => one.shadowRoot ?? one);
    const button = roots
      .flatMap((root) => [...root.querySelectorAll<HTMLElement>('button')])
      .find((one) => one.checkVisibility())!;
    const { fontSize, letterSpacing } = getComputedStyle(button);
    return { font: parseFloat(fontSize), height: button.getBoundingClientRect().height, letterSpacing };
  }, tag);

/** Names of what does not fit into itself, or into the page. */
const overflowing = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const look = (root: ParentNode) => {
      for (const one of root.querySelectorAll<HTMLElement>('*')) {
        const pressed = one.matches('button, a, summary, label') && one.checkVisibility();
        if (pressed && getComputedStyle(one).display !== 'inline' && one.scrollWidth > one.clientWidth + 1)
          found.push(`${one.localName} "${one.innerText.slice(0, 40)}"`);
        if (one.shadowRoot) look(one.shadowRoot);
      }
    };
    look(document.body);
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth + 1) found.push(`the page, by ${scrollWidth - clientWidth} px`);
    return found;
  });

interface Tool {
  readonly what: string;
  readonly criteria: readonly string[];
  /** Not of what stands above the page: an open dialog. */
  readonly belowDialogs?: true;
  readonly use: (page: Page, tag: string) => Promise<void>;
}

const factor = (before: number, after: number) => Math.round((after / before) * 100) / 100;

export const hostTools: readonly Tool[] = [
  {
    what: 'texts of twice the size stay on a page of 360 px',
    criteria: ['1.4.4', '1.4.10'],
    use: async (page, tag) => {
      const before = await measure(page, tag);
      await onPage(page, 'html { font-size: 200% } body { padding: 0 !important }');
      const after = await measure(page, tag);
      assert.equal(
        factor(before.font, after.font),
        2,
        'the button of the page that makes texts larger reaches in',
      );
      assert.deepEqual(await overflowing(page), []);
    },
  },
  {
    what: "the page's own zoom reaches in",
    criteria: ['1.4.4'],
    belowDialogs: true,
    use: async (page, tag) => {
      await page.setViewportSize({ width: 1280, height: 900 });
      const before = await measure(page, tag);
      await onPage(page, 'html { zoom: 1.5 }');
      assert.equal(factor(before.height, (await measure(page, tag)).height), 1.5);
    },
  },
  {
    what: 'wide lines, words and letters of a visitor fit, on a page of 360 px',
    criteria: ['1.4.12'],
    use: async (page) => {
      await inEveryRoot(
        page,
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
      );
      assert.deepEqual(await overflowing(page), []);
    },
  },
  {
    what: 'a filter over the page changes what is seen in the element',
    criteria: [],
    belowDialogs: true,
    use: async (page, tag) => {
      const element = page.locator(tag).first();
      const before = await element.screenshot();
      await onPage(page, 'html { filter: invert(1) }');
      assert.equal(before.equals(await element.screenshot()), false);
    },
  },
  {
    what: "rules of the page's own sheet for letters stay outside",
    criteria: [],
    use: async (page, tag) => {
      await onPage(page, '* { letter-spacing: 0.3em !important }');
      assert.equal((await measure(page, tag)).letterSpacing, 'normal');
    },
  },
  {
    what: 'with reduced motion nothing moves',
    criteria: ['2.2.2', '2.3.1'],
    use: async (page) => {
      const moving = await page.evaluate(() => {
        const all = (root: ParentNode): Element[] =>
          [...root.querySelectorAll('*')].flatMap((one) => [
            one,
            ...(one.shadowRoot ? all(one.shadowRoot) : []),
          ]);
        return all(document.querySelector('#storybook-root')!)
          .filter((one) => {
            const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(one);
            const still = ['none', ''].includes(animationName) && !(parseFloat(transitionDuration) > 0);
            return !still || scrollBehavior === 'smooth';
          })
          .map(({ localName, className }) => `${localName}.${className}`);
      });
      assert.deepEqual(moving, []);
    },
  },
];
