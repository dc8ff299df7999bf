/** A tab that the system has put to sleep may hold the lock for ever. Then two send; the key keeps it one wish. */
const PATIENCE_MS = 60_000;

/** One tab at a time, where the browser can tell tabs apart: pages without TLS cannot. */
export async function inTurn(name: string, signal: AbortSignal, work: () => Promise<void>): Promise<void> {
  const { locks } = navigator as { readonly locks?: LockManager };
  if (!locks) return work();
  const patience = new AbortController();
  const tire = () => patience.abort();
  const timer = setTimeout(tire, PATIENCE_MS);
  signal.addEventListener('abort', tire, { once: true });
  let entered = false;
  try {
    await locks.request(name, { signal: patience.signal }, () => {
      entered = true;
      return work();
    });
  } catch (error) {
    if (entered) throw error;
    if (!signal.aborted) await work();
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', tire);
  }
}
