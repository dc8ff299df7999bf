// Beside a frame of a gateway, on anybody's page: the frame is as tall as what is in it, and a link becomes a frame.
// A page without this script still has the frame, with a height of its own, or the link.

/** No name that a page could take; a second copy finds the first by it. */
const mark = Symbol.for('guyub-frame');
const page = globalThis as { [mark]?: true };

/** Tallest that a frame may ask for, px. */
const MOST = 100_000;
/** What a sheet of A4 is wide between its margins, px. */
const PAPER = 690;

const heights = new WeakMap<HTMLIFrameElement, number>();
const links = new WeakMap<HTMLIFrameElement, HTMLElement>();
const frames = () => document.querySelectorAll<HTMLIFrameElement>('iframe[data-guyub-frame]');
const put = ({ style }: HTMLElement, name: string, value: string) =>
  // Themes say how tall frames are, and what a link looks like.
  style.setProperty(name, value, 'important');

/** A height is believed from the frame that it is for, and while that shows the site that the page names. */
function hear({ data, source, origin }: MessageEvent): void {
  const { guyubHeight: height, begun } = Object(data) as { guyubHeight?: number; begun?: boolean };
  if (!source || !(height! > 0 && height! < MOST)) return;
  for (const frame of frames()) {
    if (frame.contentWindow !== source || new URL(frame.src).origin !== origin) continue;
    const link = links.get(frame);
    if (link) put(link, 'display', 'none');
    // Another page in it begins at its top.
    if (begun && heights.has(frame) && frame.getBoundingClientRect().top < 0) frame.scrollIntoView();
    heights.set(frame, height!);
    put(frame, 'border', '0');
    put(frame, 'height', `${height}px`);
    tell();
  }
}

let isDue = false;
/** A frame cannot know that the page moved; it looks itself where it is in view. */
function tell(): void {
  if (isDue) return;
  isDue = true;
  requestAnimationFrame(() => {
    isDue = false;
    for (const { contentWindow } of frames()) contentWindow?.postMessage('guyub-moved', '*');
  });
}

/** The link stays until the frame has said something: a page's policy, or a network, may keep it out. */
function become(link: HTMLAnchorElement): void {
  link.removeAttribute('data-guyub-frame');
  if (!/^https?:/.test(link.href)) return;
  const frame = document.createElement('iframe');
  frame.dataset['guyubFrame'] = '';
  frame.title = link.title || link.textContent.trim();
  frame.loading = 'lazy';
  frame.referrerPolicy = 'no-referrer';
  frame.allow = 'geolocation; web-share; clipboard-write';
  frame.style.cssText = 'display:block;width:100%;height:0;border:0';
  frame.src = link.href;
  links.set(frame, link);
  link.after(frame);
}

if (!page[mark]) {
  page[mark] = true;
  const look = () => document.querySelectorAll<HTMLAnchorElement>('a[data-guyub-frame]').forEach(become);
  addEventListener('message', hear);
  addEventListener('scroll', tell, { capture: true, passive: true });
  addEventListener('resize', tell);
  // On paper it is narrower, thus taller, and there is no time to ask.
  const size = (scale: (width: number) => number) => () =>
    frames().forEach((frame) => {
      const height = heights.get(frame);
      if (height) put(frame, 'height', `${Math.ceil(height * scale(frame.offsetWidth))}px`);
    });
  addEventListener(
    'beforeprint',
    size((width) => Math.max(1, width / PAPER)),
  );
  addEventListener(
    'afterprint',
    size(() => 1),
  );
  look();
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
  // Frames that spoke before this came.
  tell();
}
