import { GuyubError } from '@guyub/core';

/** @param code for the log, where messages do not go */
const refusal = (code: string, message: string) =>
  new GuyubError('forbidden', message, {
    adapter: 'outbound',
    cause: Object.assign(new Error(code), { code }),
  });

/** None of these repeats an address: what led there is often a stranger's word. */
export const refusedOrigin = () =>
  refusal(
    'ORIGIN_NOT_LISTED',
    'An address that is not among those of the configuration was asked for, and was not visited.',
  );
export const refusedAddress = () =>
  refusal(
    'ADDRESS_INSIDE',
    'The name leads to an address inside a network, and was not visited. If the backend stands there, say "allowPrivate": true.',
  );
export const refusedPassword = () =>
  refusal('PASSWORD_IN_ADDRESS', 'An address with a password in it was asked for, and was not visited.');

export const tooLarge = (bytes: number) =>
  new GuyubError('bad-response', `The answer is larger than ${bytes / 1e6} MB, and was not read on.`, {
    adapter: 'outbound',
  });
export const tooLate = (ms: number) =>
  new GuyubError('timeout', `No whole answer within ${ms / 1000} s.`, { adapter: 'outbound' });
