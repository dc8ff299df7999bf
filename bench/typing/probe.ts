/** What the page says of itself; times in ms since navigation. */
export interface Probe {
  /** When the first person was painted. */
  first?: number;
  /** Of all tasks over 50 ms, what is over. */
  blocked: number;
  /** The longest of the keys so far, from the key to the next paint, by Event Timing. */
  interaction: number;
  /** When the newest key went down. */
  keyAt: number;
  changedAt: number;
  /** When the newest change was on the screen. */
  paintedAt: number;
  busyAt: number;
}

/** Runs in the page, before its own scripts. */
export function watch({ card, unseen }: { card: string; unseen: string | undefined }): void {
  const probe: Probe = {
    blocked: 0,
    interaction: 0,
    keyAt: 0,
    changedAt: 0,
    paintedAt: 0,
    busyAt: 0,
  };
  (window as unknown as { probe: Probe }).probe = probe;
  const painted = (then: () => void) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = then;
      port2.postMessage(0);
    });
  const rootOf = () => document.querySelector('guyub-alumni-directory')?.shadowRoot ?? document;

  const look = () => {
    if (rootOf().querySelector(card)?.textContent.trim()) painted(() => (probe.first = performance.now()));
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);

  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      probe.blocked += duration - 50;
      probe.busyAt = startTime + duration;
    }
  }).observe({ type: 'longtask', buffered: true });

  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as PerformanceEventTiming[])
      if (entry.interactionId) probe.interaction = Math.max(probe.interaction, entry.duration);
  }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);

  addEventListener('keydown', ({ timeStamp }) => (probe.keyAt = timeStamp), true);

  const observer = new MutationObserver((changes) => {
    const seen = changes.filter(({ target }) => {
      const element = target instanceof Element ? target : target.parentElement;
      return !unseen || !element?.closest(unseen);
    });
    if (seen.length === 0) return;
    probe.changedAt = performance.now();
    painted(() => (probe.paintedAt = performance.now()));
  });
  const options = { childList: true, characterData: true, subtree: true, attributeFilter: ['hidden'] };
  addEventListener('load', () => observer.observe(rootOf(), options));
}
