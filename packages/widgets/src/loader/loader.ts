import { Near } from './near.ts';
import { Scripts } from './scripts.ts';
import { scriptOf, tagOf, upgrade, wanted } from './wanted.ts';

// One tag for a whole site: it finds elements and marks, also those that come later, and loads the script of each when
// the reader comes near. Pages carry its hash, so it changes as little as can be.

/** No name that a page could take: a second copy finds the first by it, and the scripts who checks their parts. */
const mark = Symbol.for('guyub');
const page = globalThis as { [mark]?: (part: string) => Promise<void> };

const said = new Set<unknown>();
function complain(reason: unknown): void {
  if (said.has(reason)) return;
  said.add(reason);
  console.error(`guyub-loader: ${String(reason)}. What the page has there itself stays.`);
}

/** What stands in a mark may not have come before. */
const parsed = new Promise<unknown>((resolve) => {
  if (document.readyState !== 'loading') resolve(undefined);
  else addEventListener('DOMContentLoaded', resolve, { once: true });
});

function start(): void {
  // As a module, or where an optimiser moved it, it is not told which tag is its own.
  const tag = [document.currentScript, ...document.scripts].find(
    (script): script is HTMLScriptElement =>
      script instanceof HTMLScriptElement && script.src.includes('guyub-loader.js'),
  );
  if (!tag) throw 'no <script src="…/guyub-loader.js"> is on the page';
  const scripts = new Scripts(tag, complain);
  page[mark] = scripts.part;

  const become = (place: Element) => void parsed.then(() => upgrade(place));
  const near = new Near((place) => {
    void scripts.load(scriptOf(tagOf(place)!, place)).then((loaded) => loaded && become(place));
  });
  const look = (root: Element) => {
    for (const place of [root, ...root.querySelectorAll(wanted)]) {
      const tag = place.matches(wanted) && tagOf(place);
      if (!tag) continue;
      if (customElements.get(tag)) become(place);
      else near.watch(place);
    }
  };
  look(document.documentElement);
  new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes) if (node instanceof Element) look(node);
    near.tidy();
  }).observe(document, { childList: true, subtree: true });
}

if (!page[mark]) {
  try {
    start();
  } catch (reason) {
    complain(reason);
  }
}
