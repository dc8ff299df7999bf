const loads = new Map<string, () => Promise<unknown>>();

/**
 * Names a kind of source whose code comes with the first use. Apart from `source.ts`, so that a small script and its
 * lazy part share no file.
 *
 * @param load imports what calls `registerSource` and `registerHiring`
 */
export function registerLazySource(scheme: string, load: () => Promise<unknown>): void {
  loads.set(scheme, load);
}

/** To be awaited before `clientFor` and `hiringFor`. */
export async function loadSource(source: string): Promise<void> {
  const scheme = [...loads.keys()].find((known) => source.trim().startsWith(`${known}:`)) ?? 'http';
  await loads.get(scheme)?.();
}
