type Proof = typeof import('./proof.ts');

let loading: Promise<Proof> | undefined;

/** What reads, writes and verifies a ledger. A failed try is not the last one. */
export function proof(): Promise<Proof> {
  loading ??= import('./proof.ts');
  loading.catch(() => (loading = undefined));
  return loading;
}
