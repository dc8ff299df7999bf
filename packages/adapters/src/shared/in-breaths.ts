/** Longest that work in steps keeps a page from anything else, ms. */
const BREATH_MS = 8;

/** Takes steps for as long as a frame may wait, then lets others go first. */
export async function inBreaths(steps: Iterable<void>): Promise<void> {
  let since = Date.now();
  for (const _ of steps) {
    if (Date.now() - since < BREATH_MS) continue;
    await new Promise<void>((resume) => setTimeout(resume));
    since = Date.now();
  }
}
