import { GuyubError } from '@guyub/core/adapter';

export interface RestAuth {
  /** Default `Authorization`. */
  readonly header?: string;
  /** What stands before the token; default `Bearer`, and '' for none. */
  readonly scheme?: string;
  readonly token: string;
}
export interface RestIdentity {
  /** Only where nobody else can read it: on a server, or while a snapshot is made. */
  readonly auth?: RestAuth;
  /** For backends that let in only programs that they know. */
  readonly userAgent?: string;
}

/** @throws GuyubError `invalid` in a page: everybody who sees the page could read the key */
export function headersOf({ auth, userAgent }: RestIdentity): Readonly<Record<string, string>> {
  if ((auth ?? userAgent) !== undefined && 'document' in globalThis)
    throw new GuyubError(
      'invalid',
      'rest: "auth" and "userAgent" cannot be used in a page, where everybody could read them. Put a gateway before the backend.',
      { adapter: 'rest' },
    );
  const { header = 'Authorization', scheme = 'Bearer', token } = auth ?? {};
  return {
    // Without it Laravel answers errors with web pages, and sends strangers to sign in.
    accept: 'application/json',
    ...(token !== undefined && { [header]: scheme === '' ? token : `${scheme} ${token}` }),
    ...(userAgent !== undefined && { 'user-agent': userAgent }),
  };
}
