import { GuyubError, isGuyubError } from '@guyub/core';

/** A database that is away passes; what it says itself may hold data, so it stays inside as the cause. */
export async function reach<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (cause) {
    if (isGuyubError(cause)) throw cause;
    const code = (cause as { code?: unknown }).code;
    const away =
      typeof code !== 'string' ||
      !/^[0-9A-Z]{5}$/.test(code) ||
      code.startsWith('08') ||
      code.startsWith('57P') ||
      code.startsWith('53');
    if (!away) throw cause;
    throw new GuyubError('unavailable', 'The database cannot be reached at the moment.', {
      adapter: 'gateway',
      retryAfterMs: 5000,
      cause,
    });
  }
}
