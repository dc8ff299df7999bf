import { deal as dealOrder, nextEntry, reasonsFor, RULE } from '@guyub/core/sharing';

// What a gateway answers, of everything something. Everybody here is invented.
export const nik = '3527014107900001';
const region = 'kemendagri:15.07';
export const headers = new Headers({ etag: '"7"' });
export const at = '2026-03-01T00:00:00.000Z';
export const link = 'https://a.example/kotak.html#guyub=a.b.c';
export const door = { kind: 'coordinator', region, name: 'Wulan', subject: 'c-1' };
export const request = {
  id: 'r-1',
  region,
  title: '40 kotak kue',
  items: [{ name: 'Kue', quantity: 40, unit: 'kotak', specification: 'tanpa kacang' }],
  status: 'sent',
  telephone: '+6281200000001',
  version: '3',
};
export const invitation = {
  id: 'i-1',
  requestId: 'r-1',
  personId: 'p-1',
  batch: 1,
  status: 'invited',
  version: '1',
};
export const quote = { id: 'q-1', prices: [12_000, 500], total: 480_000, status: 'offered', version: '1' };
export const deal = {
  id: 'd-1',
  amount: 480_000,
  paper: 'purchase-proof',
  buyerAnswer: { happened: true, amount: 480_000, answeredAt: at },
  status: 'agreed',
  version: '2',
};
export const person = { id: 'p-1', name: 'Siti', telephone: '+6281200000002' };
export const matter = {
  request,
  invitations: [{ ...invitation, link }],
  quotes: [quote],
  deal,
  link,
  asks: true,
};
export const desk = { door, matters: [matter], people: [person], next: 'abc', asOf: at };
export const terms = {
  region,
  papers: {
    validFrom: '2018-07-01',
    source: 'Perpres 16/2018',
    url: 'https://a.example/perpres',
    rules: [{ paper: 'purchase-proof', upTo: 10_000_000 }, { paper: 'receipt' }],
  },
  puzzle: { challenge: 'a.b', zeroBits: 14, expiresAt: at },
};
export const orders = {
  region,
  asOf: at,
  least: 5,
  deals: null,
  amount: 7_000_000,
  trades: [{ skill: 'kue', deals: 9 }],
};
export const posting = {
  id: 'l-1',
  region,
  card: {
    kind: 'vacancy',
    title: 'Penjahit',
    employer: 'CV Contoh',
    description: 'Menjahit seragam.',
    skill: 'Menjahit',
    isco: '7531',
    employmentType: 'full-time',
    openings: 2,
    payMin: 2_000_000,
    payMax: 2_500_000,
    payUnit: 'month',
    requirements: 'Bisa mengobras.',
    programmeId: 'g-1',
    applyUrl: 'https://contoh.example/lamar',
    subdistrict: 'Omben',
    region,
    validThrough: '2026-04-01',
  },
  contactName: 'Wulan',
  telephone: '+6281200000001',
  status: 'filled',
  hires: [{ programmeId: 'g-1', count: 3 }, { count: 1 }],
  version: '4',
};
export const application = { id: 'a-1', jobId: 'l-1', name: 'Siti', status: 'sent', version: '1' };
export const post = {
  posting,
  advice: [{ field: 'payMin', weight: 'advice', code: 'pay' }],
  applications: [application],
  reports: [{ reason: 'asks-money', note: 'Diminta transfer.', at }],
  link,
};
export const posts = { door: { ...door, kind: 'employer' }, posts: [post], next: null, asOf: at };
export const absorption = {
  region,
  asOf: at,
  least: 3,
  programmes: [
    { programmeId: 'g-1', name: 'Menjahit 2025', pledged: 10, realised: 7 },
    { programmeId: 'g-2', name: 'Boga 2025', pledged: 4, realised: null },
  ],
};

const uniforms = { id: 'w-1', pieces: 20, lot: 5 };
const two = [
  { id: 'p-1', level: 0, capacity: 12, lastTurn: 1 },
  { id: 'p-2', level: 30, capacity: 30, lastTurn: 2, excluded: 'on-leave' },
] as const;
const dealt = dealOrder(uniforms, two);
const reasons = reasonsFor(uniforms, two, dealt);
export const share = {
  id: 's-1',
  orderId: 'w-1',
  personId: 'p-1',
  pieces: 12,
  reason: reasons.get('p-1'),
  status: 'offered',
  version: '1',
};
export const work = {
  order: { id: 'w-1', title: '20 seragam', customer: 'SDN Contoh', status: 'offered', version: '2' },
  shares: [share],
  takers: { 's-1': ['p-2'] },
  proposal: {
    // Digits stand in a hash by chance, and some read like an identity number.
    hash: `${nik}${'a'.repeat(48)}`,
    shares: two.map(({ id, level }) => ({
      personId: id,
      pieces: dealt.shares.get(id),
      reason: reasons.get(id),
      before: level,
      after: level + dealt.shares.get(id)!,
    })),
    short: 8,
    earliest: '2026-03-20',
  },
};
export const community = { id: 'c-1', name: 'Penjahit Contoh', lot: 5, status: 'active', version: '1' };
export const membership = {
  id: 'm-1',
  personId: 'p-1',
  name: 'Siti',
  perDay: 4,
  status: 'active',
  version: '1',
};
export const joined = nextEntry(undefined, { kind: 'opening', at, by: 'c-1', memberId: 'p-1', level: 0 });
const { turns, short } = dealt;
export const entries = [
  joined,
  nextEntry(joined, { kind: 'deal', at, by: 'c-1', rule: RULE, order: uniforms, members: two, turns, short }),
];
export const sharing = {
  door,
  communities: [
    {
      community,
      members: [membership],
      standings: { 'p-1': { level: 12, lastTurn: 4 } },
      turns: ['p-1'],
      head: { seq: 2, hash: entries[1]!.hash },
      work: [work],
    },
    { community, members: [], standings: {}, turns: [], head: null, work: [] },
  ],
  joinable: [{ id: 'c-2', name: 'Penjahit Omben' }],
  people: [person],
  asOf: at,
};
export const ledger = { community: 'Penjahit Contoh', names: { 'p-1': 'Siti' }, entries: [], next: 500 };

export const session = { token: 'a.b.c', expiresAt: at, door };
