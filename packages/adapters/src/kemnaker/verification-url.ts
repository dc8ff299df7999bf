import { GuyubError } from '@guyub/core/adapter';

const uuid = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/;
const home = 'https://skillhub.kemnaker.go.id/sertifikat/pelatihan/';

/**
 * Where anybody can check a certificate of training; a credential's `verificationUrl`.
 *
 * @param id the certificate's, as it stands at the end of its link
 * @throws GuyubError `invalid` when it is none
 */
export function verificationUrl(id: string): string {
  const known = id.trim().toLowerCase();
  if (uuid.test(known)) return `${home}${known}`;
  throw new GuyubError('invalid', 'kemnaker: the id of a certificate is a UUID, as at the end of its link.', {
    adapter: 'kemnaker',
  });
}

/** The link alone, without what somebody's browser hung behind it; undefined: it is no such link. */
export function verificationUrlIn(text: string): string | undefined {
  const url = URL.canParse(text.trim()) ? new URL(text.trim()) : undefined;
  const link = `${url?.origin}${url?.pathname.replace(/\/$/, '').toLowerCase()}`;
  if (!link.startsWith(home) || url?.username || url?.password) return undefined;
  return uuid.test(link.slice(home.length)) ? link : undefined;
}
