import { GuyubError, type Stored } from '@guyub/core';
import type * as z from 'zod/mini';
import type { Doors } from '../../auth/doors.ts';
import type { SharedWork } from '../../store/sharing/sharing.ts';
import type { Writer } from '../../store/hiring/write.ts';
import type { Answer, Ask } from '../answer.ts';
import { changeInputs, createInputs } from './inputs.ts';
import { privateAnswer } from './private-answer.ts';

type Handle = (c: Ask) => Answer | Promise<Answer>;
type Work<T> = (value: T, by: Writer) => Promise<Stored<object>>;
type Change<T> = (id: string, value: T, by: Writer) => Promise<Stored<object>>;

interface SharingRoutesOptions {
  readonly doors: Doors;
  readonly sharedWork: SharedWork;
  readonly create: <T>(schema: z.ZodMiniType<T>, work: Work<T>) => Handle;
  readonly change: <T>(schema: z.ZodMiniType<T>, work: Change<T>) => Handle;
  readonly idOf: (c: Ask, name?: string) => string;
}

export const sharingRouteNames = [
  'POST /v1/communities',
  'PATCH /v1/communities/:id',
  'POST /v1/memberships',
  'PATCH /v1/memberships/:id',
  'POST /v1/workOrders',
  'PATCH /v1/workOrders/:id',
  'PATCH /v1/shares/:id',
  'GET /v1/sharing',
  'GET /v1/ledgers/:community/:after',
] as const;

type SharingRoutes = Readonly<Record<(typeof sharingRouteNames)[number], Handle>>;

export const sharingRoutes = (options: SharingRoutesOptions): SharingRoutes => {
  const { doors, sharedWork, create, change, idOf } = options;
  return {
    'POST /v1/communities': create(createInputs.communities, sharedWork.createCommunity),
    'PATCH /v1/communities/:id': change(changeInputs.communities, sharedWork.changeCommunity),
    'POST /v1/memberships': create(createInputs.memberships, sharedWork.createMembership),
    'PATCH /v1/memberships/:id': change(changeInputs.memberships, sharedWork.changeMembership),
    'POST /v1/workOrders': create(createInputs.workOrders, sharedWork.createOrder),
    'PATCH /v1/workOrders/:id': change(changeInputs.workOrders, sharedWork.changeOrder),
    'PATCH /v1/shares/:id': change(changeInputs.shares, sharedWork.changeShare),
    'GET /v1/sharing': async (c) => {
      const door = await doors.open(c.req.header('authorization'));
      return privateAnswer(200, await sharedWork.read(door));
    },
    'GET /v1/ledgers/:community/:after': async (c) => {
      const door = await doors.open(c.req.header('authorization'));
      const community = idOf(c, 'community');
      return privateAnswer(200, await sharedWork.ledger(door, community, seqOf(c.req.param('after')!)));
    },
  };
};

function seqOf(after: string): number {
  if (/^\d{1,15}$/.test(after)) return Number(after);
  throw new GuyubError('invalid', 'Buku dibaca sesudah sebuah nomor, misalnya 0 atau 500.', {
    adapter: 'gateway',
  });
}
