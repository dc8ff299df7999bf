/** What became of it; `given` where the browser cannot copy, and the link is shown to be copied by hand. */
export type Shared = 'shared' | 'copied' | 'given' | 'left';

/** Hands a link to the phone's own list of ways, else to the clipboard. */
export async function share(title: string, url: string): Promise<Shared> {
  if (navigator.share) {
    try {
      await navigator.share({ title, url });
      return 'shared';
    } catch (error) {
      if ((error as Error).name === 'AbortError') return 'left';
    }
  }
  try {
    await navigator.clipboard.writeText(url);
    return 'copied';
  } catch {
    return 'given'; // a page without TLS has no clipboard
  }
}

/** @param state what an element keeps in the URL; without it, the page without what only this visit knows */
export function pageAddress(state?: string): string {
  const url = new URL(location.href);
  url.hash = '';
  url.searchParams.delete('guyub');
  if (state) url.searchParams.set('guyub', state);
  return url.href;
}
