import { httpHiring } from '@guyub/adapters/http-hiring';
import { createHiringClient, newIdempotencyKey, type HiringClient } from '@guyub/core/hiring';

/** The gateway's hiring as a stranger meets it, or whoever holds a session. */
export const hiringAt = (url: string, token?: string): HiringClient =>
  createHiringClient({ backend: httpHiring({ url, token: () => token }) });

/** Behind the door that a link opens. */
export async function behindLink(url: string, link: string): Promise<HiringClient> {
  const token = link.slice(link.indexOf('#guyub=') + 7);
  const { value } = await hiringAt(url).create('sessions', { token }, once());
  return hiringAt(url, value.token);
}

/** For a wish that is wished once. */
export const once = () => ({ idempotencyKey: newIdempotencyKey() });
