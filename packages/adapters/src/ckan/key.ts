import { GuyubError } from '@guyub/core/adapter';
import { headersOf, type Identity } from '../shared/identity.ts';

/**
 * The token alone: CKAN throws away a key with a space in it, e.g. one with `Bearer` before it, and answers as if nobody
 * had signed in.
 *
 * @throws GuyubError `invalid` for such a one, and in a page
 */
export function keyHeaders(identity: Identity): Readonly<Record<string, string>> {
  const { scheme = '', token = '' } = identity.auth ?? {};
  if (scheme !== '' || /\s/.test(token))
    throw new GuyubError(
      'invalid',
      'ckan: "auth.token" is the token alone, without "Bearer" or a space: CKAN would throw it away.',
      { adapter: 'ckan' },
    );
  return headersOf('ckan', identity, '');
}
