import { pageRules } from './page-rules.ts';

/** Something to be put on paper. */
export interface PrintedDocument {
  /** Becomes the name of the PDF. */
  readonly title: string;
  /** Each sheet says which of how many it is. */
  readonly numbered: boolean;
  /** For what `render` makes; nothing of it reaches the page. */
  readonly css: string;
  readonly render: (root: ShadowRoot) => void;
}

/** How long pictures are waited for. */
const PICTURES_MS = 5000;

/** Ends the one before, and takes it away. */
let current: AbortController | undefined;

/**
 * Prints this alone, from whatever page it is asked. It stands in the page itself, unseen, and changes places with
 * everything else while that is printed: phones print the whole page when a frame asks for it, and forbid windows.
 *
 * @returns once the browser has been asked to print
 */
export async function printDocument({ title, numbered, css, render }: PrintedDocument): Promise<void> {
  current?.abort();
  const printing = (current = new AbortController());
  const { signal } = printing;
  const host = document.createElement('div');
  host.dataset['guyubPrint'] = '';
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheetOf(css)];
  const page = sheetOf(pageRules(numbered));
  const before = document.title;
  signal.addEventListener('abort', () => {
    host.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== page);
    if (document.title === title) document.title = before;
  });
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, page];
  document.body.append(host);
  render(root);
  await pictures(root);
  // Another one was asked for meanwhile.
  if (signal.aborted) return;
  document.title = title;
  print(printing);
}

function print(printing: AbortController): void {
  let over = false;
  const hear = () => (over = true);
  addEventListener('afterprint', hear);
  window.print();
  removeEventListener('afterprint', hear);
  if (over) return printing.abort();
  // Phones go on, say too early that they have printed, and draw again when the paper's size is changed.
  for (const touch of ['pointerdown', 'keydown'])
    addEventListener(touch, () => printing.abort(), { capture: true, signal: printing.signal });
}

/** A picture that does not come leaves its words. */
async function pictures(root: ShadowRoot): Promise<void> {
  const decoded = [...root.querySelectorAll('img')].map((picture) => picture.decode().catch(() => {}));
  if (decoded.length === 0) return;
  const late = new Promise((resolve) => setTimeout(resolve, PICTURES_MS));
  await Promise.race([Promise.all(decoded), late]);
}

function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
