import { queryKey } from '@guyub/core';
import type * as z from 'zod/mini';
import type { Ask } from '../../app/answer.ts';
import { hashOf, refuseUnfit } from '../../app/hiring/wish.ts';
import { checked, tidy } from '../../app/json-body.ts';
import { clientAddress } from '../../app/rate-limit.ts';
import type { Sender } from '../../store/hiring/send.ts';

interface Form<T> {
  /** Of the form: `/pages/hire-local`. */
  readonly path: string;
  readonly schema: z.ZodMiniType<T>;
  readonly input: object;
  readonly token: string;
  readonly trustProxy: boolean;
}

/**
 * As the API checks it; the token of the form is its idempotency key.
 *
 * @throws GuyubError `invalid`
 */
export function wishOfForm<T>(
  c: Ask,
  { path, schema, input, token, trustProxy }: Form<T>,
): { readonly value: T; readonly by: Sender } {
  const value = checked(schema, JSON.parse(JSON.stringify(input), tidied));
  refuseUnfit(value);
  const by: Sender = {
    key: hashOf(token),
    bodyHash: hashOf(`POST ${path} ${queryKey({ value })}`),
    proof: undefined,
    form: token,
    address: clientAddress(c, trustProxy),
  };
  return { value, by };
}

const tidied = (_: string, value: unknown): unknown => (typeof value === 'string' ? tidy(value) : value);
