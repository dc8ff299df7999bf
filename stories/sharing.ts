import { GuyubError } from '@guyub/core/adapter';
import { createHiringClient, type Door, type HiringBackend } from '@guyub/core/hiring';
import {
  deal,
  hashOf,
  reasonsFor,
  type CommunityDesk,
  type SharingDesk,
  type WorkMatter,
} from '@guyub/core/sharing';
import { ago, community, entries, inDays, names, region, share, tailors, workOrder } from './my-shares.ts';

const door: Door = { kind: 'coordinator', region, name: 'Bu Ratna', subject: 'k1' };
const link = 'https://contoh.example/kotak-masuk#guyub=contoh';

/** An order that is not sent yet, with the split that would be sent. */
function draft(pieces: number, title: string): WorkMatter {
  const order = workOrder({
    id: `d${pieces}`,
    title,
    pieces,
    status: 'draft',
    round: 0,
    customer: 'SDN Contoh 1',
  });
  const asked = { id: order.id, pieces, lot: 5 };
  const dealt = deal(asked, tailors);
  const reasons = reasonsFor(asked, tailors, dealt);
  const shares = tailors.map(({ id, level }) => {
    const own = dealt.shares.get(id)!;
    return { personId: id, pieces: own, reason: reasons.get(id)!, before: level, after: level + own };
  });
  const hash = hashOf({ asked, tailors, turns: dealt.turns });
  const { short } = dealt;
  return {
    order,
    shares: [],
    proposal: { hash, shares, short, ...(short > 0 && { earliest: inDays(11) }) },
  };
}

const sent: WorkMatter = {
  order: workOrder(),
  shares: [
    ...['aminah', 'gita', 'dewi'].map((id) => share(id, { status: 'offered' })),
    ...['citra', 'budi', 'fitri'].map((id) => share(id, { done: 5 })),
  ],
};
const again: WorkMatter = {
  order: workOrder({ id: 'w3', title: 'Seragam batik', status: 'running', round: 2, short: 3 }),
  shares: [
    share('gita', { id: 's1', status: 'declined' }),
    share('aminah', { id: 's2', done: 30, status: 'delivered' }),
    share('budi', { id: 's3', done: 4, offeredTo: 'eka' }),
    share('eka', { id: 's4', pieces: 31, round: 2, done: 10 }),
    share('fitri', { id: 's5', status: 'handed-over' }),
    share('dewi', { id: 's6', pieces: 9, reason: { code: 'taken-over', pieces: 9 } }),
  ],
};
const discarded: WorkMatter = {
  order: workOrder({
    id: 'x1',
    title: 'Mukena',
    status: 'cancelled',
    round: 0,
    reason: 'Tidak jadi dipakai.',
  }),
  shares: [],
};
const earlier = Array.from({ length: 27 }, (_, i): WorkMatter => ({
  order: workOrder({ id: `o${i}`, title: `Pesanan ke-${i + 1}`, status: 'completed' }),
  shares: [],
}));

/** As its coordinator sees it. */
const seen = (work: readonly WorkMatter[]): CommunityDesk => {
  const desk = community(work);
  const members = desk.members.map((member, i) => ({
    ...member,
    perDay: 2 + i,
    weekdays: [1, 2, 3, 4, 5, 6],
    delivered: 8 - i,
    onTime: 8 - i,
    ...(member.status === 'on-leave' && { leaveFrom: inDays(-3), leaveUntil: inDays(20) }),
  }));
  const asks = { ...members[0]!, id: 'm-nur', personId: 'nur', name: 'Nur Aini', joinedAt: ago(0) };
  return { ...desk, members: [...members, { ...asks, status: 'requested' }] };
};

const desks = {
  none: [],
  started: [seen([])],
  draft: [seen([draft(120, 'Seragam SDN Contoh 1')])],
  short: [seen([draft(180, 'Seragam SMP Contoh 2')])],
  sent: [seen([sent])],
  again: [seen([again])],
  busy: [seen([draft(120, 'Seragam SDN Contoh 1'), sent, again, discarded, ...earlier])],
} satisfies Record<string, SharingDesk['communities']>;

export type SharingName = keyof typeof desks;
export type SharingWeather = 'well' | 'down' | 'lost' | 'cut' | 'untaken';

/** Takes every wish, and changes nothing. */
export function sharingBehind(name: SharingName, weather: SharingWeather) {
  const fails = (code: 'unavailable' | 'network' | 'conflict' | 'unsupported') =>
    new GuyubError(code, 'This story fails.', { adapter: 'story' });
  const none = () => Promise.reject(fails('unsupported'));
  const asOf = () => new Date().toISOString();
  const people = tailors.map(({ id }) => ({ id, telephone: '+6281200000003' }));
  let asked = 0;
  const write = async (resource: string): Promise<never> => {
    const session = { token: 'session', expiresAt: '2099-01-01T00:00:00Z', door };
    if (resource === 'sessions') return { value: session, version: '1' } as never;
    if (weather === 'cut') throw fails('network');
    if (weather === 'untaken') throw fails('conflict');
    return { value: resource === 'links' ? { link, expiresAt: ago(-14) } : {}, version: '1' } as never;
  };
  const backend: HiringBackend = {
    name: 'story',
    terms: none,
    localOrders: none,
    posts: none,
    absorption: none,
    desk: async () => ({ door, matters: [], people: [], next: null, asOf: asOf() }),
    sharing: async () => {
      if (weather === 'down' || (weather === 'lost' && asked++ > 0)) throw fails('unavailable');
      return { door, communities: desks[name], joinable: [], people, asOf: asOf() };
    },
    ledger: async () => ({ community: 'Penjahit Torjun Bersama', names, entries, next: null }),
    writes: { create: (resource) => write(resource), update: (resource) => write(resource) },
  };
  return createHiringClient({ backend, retries: 0 });
}
