import * as z from 'zod/mini';
import type { Doors } from '../../auth/doors.ts';
import type { Answer, Ask } from '../answer.ts';
import { checkedBody } from '../json-body.ts';
import { clientAddress } from '../rate-limit.ts';
import { privateAnswer } from './private-answer.ts';

export interface SessionsOptions {
  readonly doors: Doors;
  readonly trustProxy: boolean;
}

export const sessionInput = z.strictObject({ token: z.string() });

/** `POST /v1/sessions`: a link for a session, or a session for a fresh one. */
export const createSession =
  ({ doors, trustProxy }: SessionsOptions) =>
  async (c: Ask): Promise<Answer> => {
    const { token } = await checkedBody(c, sessionInput);
    return privateAnswer(201, await doors.exchange(token, clientAddress(c, trustProxy)));
  };
