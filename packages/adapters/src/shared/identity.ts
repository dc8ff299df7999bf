import { GuyubError } from '@guyub/core/adapter';

/** Who asks. */
export interface Identity {
  /** Only where nobody else can read it: on a server, or while a snapshot is made. */
  readonly auth?: {
    /** Default `Authorization`. */
    readonly header?: string;
    /** What stands before the token; '' for none. */
    readonly scheme?: string;
    readonly token: string;
  };
  /** For backends that let in only programs that they know. */
  readonly userAgent?: string;
}

/**
 * @param usual what stands before the token where nothing is said
 * @throws GuyubError `invalid` in a page: everybody who sees the page could read the key; and for what no header can hold
 */
export function headersOf(
  adapter: string,
  { auth, userAgent }: Identity,
  usual = 'Bearer',
): Readonly<Record<string, string>> {
  if ((auth ?? userAgent) !== undefined && 'document' in globalThis)
    throw new GuyubError(
      'invalid',
      `${adapter}: "auth" and "userAgent" cannot be used in a page, where everybody could read them. Put a gateway before the backend.`,
      { adapter },
    );
  const { header = 'Authorization', scheme = usual, token } = auth ?? {};
  const headers = {
    // Without it Laravel answers errors with web pages, and sends strangers to sign in.
    accept: 'application/json',
    ...(token !== undefined && { [header]: scheme === '' ? token : `${scheme} ${token}` }),
    ...(userAgent !== undefined && { 'user-agent': userAgent }),
  };
  try {
    void new Headers(headers);
  } catch {
    // Its own words repeat the key.
    throw new GuyubError(
      'invalid',
      `${adapter}: "auth" or "userAgent" holds what no header can hold, e.g. a line break. Was it copied whole, and nothing else?`,
      { adapter },
    );
  }
  return headers;
}
