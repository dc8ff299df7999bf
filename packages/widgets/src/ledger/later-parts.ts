/** A failed try is not the last one. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => {
    loading ??= load();
    loading.catch(() => (loading = undefined));
    return loading;
  };
}

/** What reads and writes a ledger. */
export const files = once(() => import('./files.ts'));

/** What verifies one. */
export const proof = once(() => import('./proof.ts'));
