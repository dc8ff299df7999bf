import { GuyubError } from '@guyub/core/adapter';
import { createHiringClient, dateThere, type Door, type HiringBackend } from '@guyub/core/hiring';
import {
  deal,
  inTurn,
  nextEntry,
  reasonsFor,
  RULE,
  standings,
  type CommunityDesk,
  type LedgerEntry,
  type Reason,
  type SeenMembership,
  type SeenShare,
  type SeenWorkOrder,
  type SharingDesk,
  type SharingMember,
  type WorkMatter,
} from '@guyub/core/sharing';

// Everybody here is invented.
export const region = 'kemendagri:35.27';
const DAY_MS = 86_400_000;
export const inDays = (days: number) => dateThere(Date.now() + days * DAY_MS, region);
export const ago = (days: number) => new Date(Date.now() - days * DAY_MS).toISOString();
const common = { region, version: '1', updatedAt: ago(1) };
const door: Door = { kind: 'person', region, name: 'Siti Aminah', subject: 'aminah' };

export const names: Readonly<Record<string, string>> = {
  citra: 'Citra Lestari',
  aminah: 'Siti Aminah',
  gita: 'Gita Wulandari',
  fitri: 'Fitri Handayani',
  hana: 'Hana Utami',
  budi: 'Muhammad Budi Santoso bin Abdurrahman Wahid',
  eka: 'Eka Pratiwi',
  dewi: 'Dewi Rahayu',
};
const tailor = (id: string, level: number, capacity: number, lastTurn: number): SharingMember => ({
  id,
  level,
  capacity,
  lastTurn,
  ...(id === 'hana' && { excluded: 'on-leave' }),
});
export const tailors = [
  tailor('citra', 10, 12, 1),
  tailor('aminah', 20, 30, 2),
  tailor('gita', 15, 45, 3),
  tailor('fitri', 28, 9, 4),
  tailor('hana', 40, 0, 5),
  tailor('budi', 35, 18, 6),
  tailor('eka', 50, 40, 7),
  tailor('dewi', 10, 20, 8),
];
const order = { id: 'w1', pieces: 120, lot: 5 };
const dealt = deal(order, tailors);
const reasons = reasonsFor(order, tailors, dealt);

export const workOrder = (change: Partial<SeenWorkOrder> = {}): SeenWorkOrder => ({
  ...common,
  id: 'w1',
  communityId: 'c1',
  title: 'Seragam SDN Contoh 1',
  skill: 'Menjahit',
  certified: false,
  pieces: 120,
  unit: 'potong',
  weight: 1,
  pricePerPiece: 22_000,
  deadline: inDays(9),
  note: 'Kain dan pola diambil di rumah koordinator.',
  round: 1,
  short: 0,
  status: 'offered',
  createdAt: ago(1),
  ...change,
});
export const share = (personId: string, change: Partial<SeenShare> = {}): SeenShare => ({
  ...common,
  id: `s-${change.orderId ?? 'w1'}-${personId}`,
  orderId: 'w1',
  personId,
  pieces: dealt.shares.get(personId)!,
  round: 1,
  reason: { ...(reasons.get(personId) as Reason) },
  answerBy: new Date(Date.now() + 11 * 3_600_000).toISOString(),
  done: 0,
  status: 'accepted',
  createdAt: ago(0.1),
  ...change,
});
/** Of everybody, the own one as said. */
const shares = (own: Partial<SeenShare>, budi: Partial<SeenShare> = {}): SeenShare[] =>
  tailors.flatMap(({ id }) =>
    dealt.shares.get(id)
      ? [share(id, id === 'aminah' ? own : id === 'budi' ? { done: 6, ...budi } : { done: id.length })]
      : [],
  );
const membership = (personId: string, change: Partial<SeenMembership> = {}): SeenMembership => ({
  ...common,
  id: `m-${personId}`,
  communityId: 'c1',
  personId,
  name: names[personId]!,
  status: personId === 'hana' ? 'on-leave' : 'active',
  joinedAt: ago(200),
  ...change,
});

export const entries: LedgerEntry[] = [];
for (const { id, level } of tailors)
  entries.push(nextEntry(entries.at(-1), { kind: 'opening', at: ago(30), by: 'c1', memberId: id, level }));
const { turns, short } = dealt;
entries.push(
  nextEntry(entries.at(-1), {
    kind: 'deal',
    at: ago(1),
    by: 'c1',
    rule: RULE,
    order,
    members: tailors,
    turns,
    short,
  }),
);

export const community = (
  work: readonly WorkMatter[],
  own: Partial<SeenMembership> = { perDay: 5, weekdays: [1, 2, 3, 4, 5, 6] },
): CommunityDesk => ({
  community: {
    ...common,
    id: 'c1',
    name: 'Penjahit Torjun Bersama',
    lot: 5,
    bufferDays: 1,
    probationJobs: 3,
    probationCap: 20,
    answerHours: 12,
    feePercent: 5,
    status: 'active',
  },
  members: tailors.map(({ id }) => membership(id, id === 'aminah' ? own : {})),
  standings: Object.fromEntries(standings(entries)),
  turns: inTurn(
    tailors.flatMap(({ id }) => (id === 'hana' || (id === 'aminah' && !own.perDay) ? [] : [id])),
    standings(entries),
  ),
  head: { seq: entries.length, hash: entries.at(-1)!.hash },
  work,
});
const running = workOrder({ status: 'running' });
const joinable = [
  { id: 'c2', name: 'Bordir Omben' },
  { id: 'c3', name: 'Kue Kering Camplong', requested: true },
];

/** What the member of each story is in. */
const desks = {
  offered: {
    communities: [community([{ order: workOrder(), shares: shares({ status: 'offered' }) }])],
    joinable: [],
  },
  late: {
    communities: [
      community([{ order: workOrder(), shares: shares({ status: 'offered', answerBy: ago(0.1) }) }]),
    ],
    joinable: [],
  },
  working: {
    communities: [
      community([
        { order: running, shares: shares({ done: 12 }) },
        {
          order: workOrder({ id: 'w2', title: 'Kebaya wisuda', unit: 'helai', status: 'completed' }),
          shares: [share('aminah', { orderId: 'w2', pieces: 4, status: 'delivered' })],
        },
      ]),
    ],
    joinable,
  },
  waiting: {
    communities: [
      community([{ order: running, shares: shares({ done: 3, offeredTo: 'budi', inReturn: 's-w1-budi' }) }]),
    ],
    joinable: [],
  },
  asked: {
    communities: [
      community([
        { order: running, shares: shares({ done: 12 }, { offeredTo: 'aminah', inReturn: 's-w1-aminah' }) },
      ]),
    ],
    joinable: [],
  },
  away: {
    communities: [
      community([], {
        perDay: 5,
        weekdays: [1, 3, 5],
        status: 'on-leave',
        leaveFrom: inDays(-2),
        leaveUntil: inDays(6),
      }),
    ],
    joinable: [],
  },
  unsaid: { communities: [community([], {})], joinable: [] },
  outside: { communities: [], joinable },
} satisfies Record<string, Pick<SharingDesk, 'communities' | 'joinable'>>;

export type SharesName = keyof typeof desks;
export type SharesWeather = 'well' | 'down' | 'lost' | 'cut' | 'untaken';

/** Takes every wish, and changes nothing. */
export function sharesBehind(name: SharesName, weather: SharesWeather) {
  const fails = (code: 'unavailable' | 'network' | 'conflict') =>
    new GuyubError(code, 'This story fails.', { adapter: 'story' });
  const none = () => Promise.reject(fails('network'));
  const asOf = () => new Date().toISOString();
  let asked = 0;
  const write = async (resource: string): Promise<never> => {
    const session = { token: 'session', expiresAt: '2099-01-01T00:00:00Z', door };
    if (resource === 'sessions') return { value: session, version: '1' } as never;
    if (weather === 'cut') throw fails('network');
    if (weather === 'untaken') throw fails('conflict');
    return { value: {}, version: '1' } as never;
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
      return { door, ...desks[name], people: [], asOf: asOf() };
    },
    ledger: async () => ({ community: 'Penjahit Torjun Bersama', names, entries, next: null }),
    writes: { create: (resource) => write(resource), update: (resource) => write(resource) },
  };
  return createHiringClient({ backend, retries: 0 });
}
