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

/** The page without what only this visit knows; with `offering`, its card opened. */
export function pageAddress(offering?: string): string {
  const url = new URL(location.href);
  url.hash = '';
  url.searchParams.delete('guyub');
  if (offering) url.searchParams.set('guyub', `offer=${offering}`);
  return url.href;
}
