import type { Stored } from '@guyub/core';
import type * as z from 'zod/mini';
import { MAX_BYTES } from '../../photos/prepare.ts';
import { notFound } from '../../store/hiring/behind-door.ts';
import type { Hiring } from '../../store/hiring/hiring.ts';
import type { Sender } from '../../store/hiring/send.ts';
import type { Writer } from '../../store/hiring/write.ts';
import type { Store } from '../../store/store.ts';
import type { Answer, Ask } from '../answer.ts';
import { answerWith, bodyOf } from '../body.ts';
import { problem } from '../problem.ts';
import { clientAddress } from '../rate-limit.ts';
import { changeInputs, createInputs, isId } from './inputs.ts';
import { changeLink, createLink } from './links.ts';
import { privateAnswer } from './private-answer.ts';
import { createSession } from './sessions.ts';
import { sharingRouteNames, sharingRoutes } from './sharing-routes.ts';
import { hiringTerms } from './terms.ts';
import { fileWishOf, ifMatch, wishOf } from './wish.ts';

export interface HiringRoutesOptions {
  readonly hiring: Hiring;
  readonly store: Pick<Store, 'get'>;
  readonly trustProxy: boolean;
}

type Handle = (c: Ask) => Answer | Promise<Answer>;
/** `POST /v1/quotes` → what answers it. */
export type HiringRoutes = Readonly<Record<HiringRoute, Handle>>;

const routes = [
  'POST /v1/quoteRequests',
  'PATCH /v1/quoteRequests/:id',
  'PATCH /v1/invitations/:id',
  'POST /v1/quotes',
  'PATCH /v1/quotes/:id',
  'POST /v1/deals',
  'PATCH /v1/deals/:id',
  'PATCH /v1/people/:id',
  'POST /v1/blocks',
  'POST /v1/offerings',
  'PATCH /v1/offerings/:id',
  'POST /v1/businesses',
  'PATCH /v1/businesses/:id',
  'POST /v1/photos',
  'PATCH /v1/photos/:id',
  'GET /v1/shelves/:person',
  'POST /v1/postings',
  'PATCH /v1/postings/:id',
  'POST /v1/applications',
  'PATCH /v1/applications/:id',
  'POST /v1/jobReports',
  'GET /v1/posts/:part',
  'GET /v1/absorption/:region',
  'POST /v1/sessions',
  'POST /v1/links',
  'PATCH /v1/links/:subject',
  'GET /v1/desks/:part',
  'GET /v1/hiringTerms/:region',
  'GET /v1/localOrders/:region',
  ...sharingRouteNames,
] as const;
type HiringRoute = (typeof routes)[number];

/** Where hiring is not switched on, it says so: elements then offer the organisation's own ways. */
export const noHiring = Object.fromEntries(
  routes.map((route) => [
    route,
    () =>
      problem.of(
        404,
        'unsupported',
        'Permintaan penawaran belum dibuka di sini. Hubungi kantornya langsung.',
      ),
  ]),
) as unknown as HiringRoutes;

export function hiringRoutes({ hiring, store, trustProxy }: HiringRoutesOptions): HiringRoutes {
  const { doors, links, puzzles, papers, shelf, jobs, sharedWork } = hiring;

  /** What is wished, and who wishes it: without a door nothing is read of it. */
  const wished = async <T>(c: Ask, schema: z.ZodMiniType<T>) => {
    const door = await doors.open(c.req.header('authorization'));
    const { value, key, bodyHash } = await wishOf(c, schema);
    const by: Writer = { door, key, bodyHash, ifVersion: ifMatch(c) };
    return { value, by };
  };
  /** The same of somebody without a door. */
  const sent = async <T>(c: Ask, schema: z.ZodMiniType<T>) => {
    const { value, key, bodyHash } = await wishOf(c, schema);
    const proof = c.req.header('guyub-proof');
    const by: Sender = { key, bodyHash, proof, address: clientAddress(c, trustProxy) };
    return { value, by };
  };
  const create =
    <T>(schema: z.ZodMiniType<T>, work: (value: T, by: Writer) => Promise<Stored<object>>): Handle =>
    async (c) => {
      const { value, by } = await wished(c, schema);
      return stored(201, await work(value, by));
    };
  const change =
    <T>(
      schema: z.ZodMiniType<T>,
      work: (id: string, value: T, by: Writer) => Promise<Stored<object>>,
    ): Handle =>
    async (c) => {
      const { value, by } = await wished(c, schema);
      return stored(200, await work(idOf(c), value, by));
    };

  const createPosting = create(createInputs.postings, jobs.create);

  return {
    'POST /v1/quoteRequests': async (c) => {
      const { value, by } = await sent(c, createInputs.quoteRequests);
      return stored(201, await hiring.send(value, by));
    },
    'PATCH /v1/quoteRequests/:id': change(changeInputs.quoteRequests, hiring.changeRequest),
    'PATCH /v1/invitations/:id': change(changeInputs.invitations, hiring.changeInvitation),
    'POST /v1/quotes': create(createInputs.quotes, hiring.quote),
    'PATCH /v1/quotes/:id': change(changeInputs.quotes, (id, _, by) => hiring.withdrawQuote(id, by)),
    'POST /v1/deals': create(createInputs.deals, hiring.choose),
    'PATCH /v1/deals/:id': change(changeInputs.deals, hiring.answerDeal),
    'PATCH /v1/people/:id': change(changeInputs.people, (id, { awayUntil }, by) =>
      hiring.setAway(id, awayUntil, by),
    ),
    'POST /v1/blocks': async (c) => {
      const { value, by } = await wished(c, createInputs.blocks);
      await hiring.block(value, by);
      return privateAnswer(201, {});
    },
    'POST /v1/offerings': create(createInputs.offerings, shelf.createOffering),
    'PATCH /v1/offerings/:id': change(changeInputs.offerings, shelf.changeOffering),
    'POST /v1/businesses': create(createInputs.businesses, shelf.createBusiness),
    'PATCH /v1/businesses/:id': change(changeInputs.businesses, shelf.changeBusiness),
    'POST /v1/photos': async (c) => {
      const door = await doors.open(c.req.header('authorization'));
      const { value, key, bodyHash } = await fileWishOf(c, createInputs.photos, MAX_BYTES);
      return stored(201, await shelf.addPhoto(value, { door, key, bodyHash }));
    },
    'PATCH /v1/photos/:id': change(changeInputs.photos, (id, _, by) => shelf.removePhoto(id, by)),
    'GET /v1/shelves/:person': async (c) => {
      const door = await doors.open(c.req.header('authorization'));
      return privateAnswer(200, await shelf.read(door, idOf(c, 'person')));
    },
    'POST /v1/postings': async (c) => {
      // Who stands at a door writes as that door.
      if (c.req.header('authorization') !== undefined) return createPosting(c);
      const { value, by } = await sent(c, createInputs.postings);
      return stored(201, await jobs.send(value, by));
    },
    'PATCH /v1/postings/:id': change(changeInputs.postings, jobs.changePosting),
    'POST /v1/applications': async (c) => {
      const { value, by } = await sent(c, createInputs.applications);
      await jobs.apply(value, by);
      return privateAnswer(201, {});
    },
    'PATCH /v1/applications/:id': change(changeInputs.applications, jobs.changeApplication),
    'POST /v1/jobReports': async (c) => {
      const { value, by } = await sent(c, createInputs.jobReports);
      await jobs.report(value, by);
      return privateAnswer(201, {});
    },
    'GET /v1/posts/:part': async (c) => {
      const door = await doors.open(c.req.header('authorization'));
      const part = c.req.param('part')!;
      return privateAnswer(200, await jobs.posts(door, part === 'first' ? null : part));
    },
    'GET /v1/absorption/:region': async (c) => {
      const region = c.req.param('region')!;
      await store.get('regions', region);
      return answerWith(c, bodyOf(await jobs.absorption(region)));
    },
    'POST /v1/sessions': createSession({ doors, trustProxy }),
    'POST /v1/links': createLink({ doors, links }),
    'PATCH /v1/links/:subject': changeLink({ doors, links }),
    'GET /v1/desks/:part': async (c) => {
      const door = await doors.open(c.req.header('authorization'));
      const part = c.req.param('part')!;
      return privateAnswer(200, await hiring.desk(door, part === 'first' ? null : part));
    },
    'GET /v1/hiringTerms/:region': hiringTerms({ store, puzzles, papers, trustProxy }),
    'GET /v1/localOrders/:region': async (c) => {
      const region = c.req.param('region')!;
      await store.get('regions', region);
      return answerWith(c, bodyOf(await hiring.localOrders(region)));
    },
    ...sharingRoutes({ doors, sharedWork, create, change, idOf }),
  };
}

function stored(status: number, { value, version }: Stored<object>): Answer {
  const answer = privateAnswer(status, value);
  return { ...answer, headers: { ...answer.headers, ...(version && { ETag: `"${version}"` }) } };
}

function idOf(c: Ask, name = 'id'): string {
  const id = c.req.param(name)!;
  if (!isId(id)) throw notFound();
  return id;
}
