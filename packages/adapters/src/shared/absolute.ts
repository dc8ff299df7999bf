import { GuyubError } from '@guyub/core/error';

/**
 * The address as a whole; a relative one is taken from the page.
 *
 * @throws GuyubError `invalid` when it cannot be used. The address itself is not repeated: it may hold a secret.
 */
export function absolute(adapter: string, url: string | URL): URL {
  const page = (globalThis as { readonly location?: { readonly href: string } }).location?.href;
  const invalid = (message: string) => new GuyubError('invalid', message, { adapter });
  if (!URL.canParse(String(url), page))
    throw invalid(`"${adapter}" needs a whole address, e.g. https://guyub.example.go.id.`);
  const whole = new URL(url, page);
  if (whole.username || whole.password)
    throw invalid(
      `The address of "${adapter}" must not hold a password: everybody who sees the page could read it.`,
    );
  return whole;
}
