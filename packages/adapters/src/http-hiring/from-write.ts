import type { Stored } from '@guyub/core/adapter';
import type { HiringWrites, ResultOf } from '@guyub/core/hiring';
import * as outline from '@guyub/core/private-outline/hiring';
import type { JsonAnswer } from '../shared/fetch-json.ts';
import { board, sharedWork } from './later.ts';
import { doorOf, own, seen } from './seen.ts';
import { instant, objectOf, text, textIf } from './shape.ts';

type Results = {
  readonly [K in keyof HiringWrites]: (
    body: unknown,
  ) => ResultOf<HiringWrites, K> | Promise<ResultOf<HiringWrites, K>>;
};

/** What comes back of each kind of wish. */
const results: Results = {
  quoteRequests(body) {
    const { request, link } = objectOf(body, 'the request');
    return { request: seen(outline.quoteRequests, request), link: text(link, 'link') };
  },
  invitations: (body) => seen(outline.invitations, body),
  quotes: (body) => seen(outline.quotes, body),
  deals: (body) => seen(outline.deals, body),
  people: (body) => textIf('awayUntil', objectOf(body, 'the person')['awayUntil']),
  sessions(body) {
    const { token, expiresAt, door } = objectOf(body, 'the session');
    return { token: text(token, 'token'), expiresAt: instant(expiresAt, 'expiresAt'), door: doorOf(door) };
  },
  links(body) {
    const { status, link, expiresAt } = objectOf(body, 'the link');
    if (status === 'revoked') return { status };
    return { link: text(link, 'link'), expiresAt: instant(expiresAt, 'expiresAt') };
  },
  blocks: () => ({}),
  postings: async (body) => (await board()).sentPosting(body),
  applications: async (body) => (await board()).sentApplication(body),
  jobReports: () => ({}),
  communities: async (body) => (await sharedWork()).community(body),
  memberships: async (body) => (await sharedWork()).membership(body),
  workOrders: async (body) => (await sharedWork()).workMatter(body),
  shares: async (body) => (await sharedWork()).share(body),
  offerings: (body) => gone(body) ?? own('offerings', body),
  businesses: (body) => own('businesses', body),
  photos: (body) => gone(body) ?? { photo: text(objectOf(body, 'the photo')['photo'], 'photo') },
};

const gone = (body: unknown): { readonly status: 'removed' } | undefined => {
  const { status } = objectOf(body, 'the record');
  return status === 'removed' ? { status } : undefined;
};

export const fromWrite = async <K extends keyof HiringWrites>(
  resource: K,
  { body, headers }: JsonAnswer,
): Promise<Stored<ResultOf<HiringWrites, K>>> => ({
  value: await results[resource](body),
  version: headers.get('etag'),
});
