import * as z from 'zod/mini';
import type { Doors } from '../../auth/doors.ts';
import type { Links } from '../../auth/links.ts';
import { notFound } from '../../store/hiring/behind-door.ts';
import type { Answer, Ask } from '../answer.ts';
import { checkedBody } from '../json-body.ts';
import { isId } from './inputs.ts';
import { privateAnswer } from './private-answer.ts';

export interface LinksOptions {
  readonly doors: Doors;
  readonly links: Links;
}

const id = z.string().check(z.refine(isId, 'is no id'));
export const linkInput = z.union([
  z.strictObject({ personId: id }),
  z.strictObject({ requestId: id }),
  z.strictObject({ postingId: id }),
]);
export const linkChange = z.strictObject({ status: z.literal('revoked') });

/** `POST /v1/links`: a coordinator makes a link for a person, for the buyer of a request, or for an employer. */
export const createLink =
  ({ doors, links }: LinksOptions) =>
  async (c: Ask): Promise<Answer> => {
    const door = await doors.open(c.req.header('authorization'));
    return privateAnswer(201, await links.make(door, await checkedBody(c, linkInput)));
  };

/** `PATCH /v1/links/{subject}`: its links and sessions end. */
export const changeLink =
  ({ doors, links }: LinksOptions) =>
  async (c: Ask): Promise<Answer> => {
    const door = await doors.open(c.req.header('authorization'));
    const change = await checkedBody(c, linkChange);
    const subject = c.req.param('subject')!;
    if (!isId(subject)) throw notFound();
    await links.revoke(door, subject);
    return privateAnswer(200, change);
  };
