import { GuyubError } from '@guyub/core/error';

// A buyer's and most graduates' pages need neither of these: each comes beside its first answer.
export const board = () => loaded(import('./from-posts.ts'));
export const sharedWork = () => loaded(import('./from-sharing.ts'));

const loaded = <T>(part: Promise<T>): Promise<T> =>
  part.catch((cause: unknown) => {
    throw new GuyubError('network', 'A part of the script could not be loaded.', {
      adapter: 'http-hiring',
      cause,
    });
  });
