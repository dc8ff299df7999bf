// In the pages that a gateway makes for frames: says how tall the page is, and keeps dialogs where they can be seen.

/** What a dialog should have at least, px; a button alone leaves its frame no room for one. */
const ROOM = 640;
/** Around a dialog, px. */
const GAP = 16;
/** Where a dialog counts as seen, as a part of it. */
const WHOLE = 0.95;

const root = document.documentElement;
const open = new Set<HTMLDialogElement>();
/** The part of this page that is in view, however deep in frames. */
let view: DOMRectReadOnly | undefined;
let isHeard = false;
let isNew = true;
let said = 0;

function say(): void {
  // What hangs out of it by a pixel would catch the wheel.
  const height = Math.ceil(Math.max(root.getBoundingClientRect().height, document.body.scrollHeight));
  if (height === said) return;
  // The page around may be anybody's; a height tells nothing.
  parent.postMessage({ guyubHeight: height, begun: isNew }, '*');
  said = height;
  isNew = false;
}

/** An observer begins by saying where things are, also across origins. */
function look(): void {
  new IntersectionObserver(([entry], observer) => {
    observer.disconnect();
    if (entry!.intersectionRect.height > 0) view = entry!.intersectionRect;
    for (const dialog of open) {
      if (dialog.isConnected) place(dialog);
      else close(dialog);
    }
  }).observe(root);
}

function place({ style }: HTMLDialogElement): void {
  if (!view) return;
  style.setProperty('inset-block', `${view.top}px ${innerHeight - view.bottom}px`);
  style.setProperty('margin-block', 'auto');
  style.setProperty('max-block-size', `${view.height - 2 * GAP}px`);
}

/** Nobody says when a page further out is scrolled, but that a dialog goes out of view is seen from here. */
const watch = new IntersectionObserver(
  (entries) => {
    if (entries.some(({ intersectionRatio }) => intersectionRatio < WHOLE)) look();
  },
  { threshold: [0, 0.25, 0.5, 0.75, WHOLE] },
);

function close(dialog: HTMLDialogElement): void {
  watch.unobserve(dialog);
  open.delete(dialog);
  if (open.size === 0) root.style.removeProperty('min-block-size');
}

if (parent !== window) {
  const { prototype } = HTMLDialogElement;
  const { showModal } = prototype;
  // Dialogs stand in shadow roots and say nothing outside; placed later, the focus would have scrolled the page around.
  prototype.showModal = function () {
    open.add(this);
    this.addEventListener('close', () => close(this), { once: true });
    if (isHeard) root.style.setProperty('min-block-size', `${ROOM}px`);
    place(this);
    showModal.call(this);
    look();
    watch.observe(this);
  };
  addEventListener('message', ({ source, data }) => {
    if (source !== parent || data !== 'guyub-moved') return;
    if (!isHeard) {
      isHeard = true;
      // The frame follows: a scrollbar that comes and goes would change the height again.
      root.style.setProperty('scrollbar-width', 'none');
      // What was said before somebody listened is said again.
      said = 0;
    }
    say();
    look();
  });
  for (const before of ['pointerover', 'pointerdown', 'keydown', 'focusin', 'resize'])
    addEventListener(before, look, { passive: true });
  new ResizeObserver(say).observe(root);
  // Or what stands absolutely would not count as its content.
  document.body.style.setProperty('position', 'relative');
  // Browsers draw nothing in a frame that is out of view, so that observers wait; the page around should not.
  addEventListener('load', say);
  say();
  look();
}
