import type { Near } from '@guyub/core';

/** Longest that a device may look for itself. */
const TIMEOUT_MS = 10_000;
/** A place of some minutes ago is good enough for some kilometres. */
const MAX_AGE_MS = 600_000;

/** Why there is none: the visitor says no; the page, or the frame that it stands in, may not ask; none in time. */
type NoPosition = 'refused' | 'blocked' | 'notFound';

/**
 * Where the visitor is, to hundredths of a degree: about a kilometre. Nothing finer leaves this function. Asks the
 * visitor, so it is only to be called when they pressed something.
 */
export async function position(): Promise<Near | NoPosition> {
  if (!isAllowed()) return 'blocked';
  return new Promise((resolve) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve({ latitude: rounded(coords.latitude), longitude: rounded(coords.longitude) }),
      ({ code }) => resolve(code === 1 ? 'refused' : 'notFound'),
      { timeout: TIMEOUT_MS, maximumAge: MAX_AGE_MS },
    );
  });
}

/** Not without https, and not in a frame whose page keeps it from asking. Chromium alone says the latter beforehand. */
function isAllowed(): boolean {
  const policy = (document as Document & { featurePolicy?: { allowsFeature(name: string): boolean } })
    .featurePolicy;
  return isSecureContext && 'geolocation' in navigator && policy?.allowsFeature('geolocation') !== false;
}

const rounded = (degrees: number): number => Math.round(degrees * 100) / 100;
