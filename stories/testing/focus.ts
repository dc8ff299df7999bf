import type { CDPSession, Page } from 'playwright-core';

/** Where the focus is, as it is told to a screen reader and as it is seen. */
export interface Focus {
  /** `button "Cari"`; nothing: in no element. */
  readonly said: string | undefined;
  /** What stands on it is not in its name, so whoever speaks to the device cannot call it. */
  readonly unnamed: boolean;
  readonly outlined: boolean;
  readonly covered: boolean;
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();

export async function focusOf(page: Page): Promise<Focus> {
  let session = sessions.get(page);
  if (!session) sessions.set(page, (session = page.context().newCDPSession(page)));
  const devtools = await session;
  const { result } = await devtools.send('Runtime.evaluate', {
    expression: `(() => {
      let found = document.activeElement;
      while (found?.shadowRoot?.activeElement) found = found.shadowRoot.activeElement;
      return found === document.body ? null : found;
    })()`,
  });
  const { objectId } = result;
  if (!objectId) return { said: undefined, unnamed: false, outlined: true, covered: false };
  const { nodes } = await devtools.send('Accessibility.getPartialAXTree', {
    objectId,
    fetchRelatives: false,
  });
  const [role, name] = [nodes[0]?.role?.value, nodes[0]?.name?.value].map((value) => String(value ?? ''));
  const seen = await devtools.send('Runtime.callFunctionOn', {
    objectId,
    returnByValue: true,
    functionDeclaration: seenOf.toString(),
  });
  const { text, outlined, covered } = seen.result.value as ReturnType<typeof seenOf>;
  return {
    said: `${role} "${name}"`,
    unnamed: !bare(name!).includes(bare(text)),
    outlined,
    covered,
  };
}

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** In the page, with the element as `this`. */
function seenOf(this: HTMLElement) {
  const box = this.getBoundingClientRect();
  // A card that is pressed anywhere shows it round what is laid over the card.
  const round = (one: Element) =>
    [null, '::before', '::after'].some((part) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(one, part);
      return outlineStyle !== 'none' && parseFloat(outlineWidth) > 0;
    });
  const at = (this.getRootNode() as ShadowRoot).elementFromPoint(
    box.left + box.width / 2,
    box.top + Math.min(box.height / 2, 12),
  );
  const holds = (one: Element | null) => one !== null && (this.contains(one) || one.contains(this));
  const label = (this as HTMLInputElement).labels?.[0] ?? null;
  return {
    text: this.matches('button, a, summary') ? this.innerText : '',
    outlined: round(this) || (label !== null && round(label)),
    covered: !holds(at) && !(label && at && (label.contains(at) || at.contains(label))),
  };
}

/** The next Tab begins where the page begins, whatever has been pressed. */
export const fromTheStart = (page: Page): Promise<void> =>
  page.evaluate(() => {
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
  });
