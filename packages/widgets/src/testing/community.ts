import {
  deal,
  dealAgain,
  hashOf,
  inTurn,
  nextEntry,
  reasonsFor,
  RULE,
  type CommunityDesk,
  type Dealt,
  type LedgerContent,
  type LedgerEntry,
  type Proposal,
  type SeenCommunity,
  type SeenMembership,
  type SeenShare,
  type SeenWorkOrder,
  type SharingMember,
  type WorkMatter,
} from '@guyub/core/sharing';
import { ago, inDays } from './matters.ts';

// Everybody here is invented.
const region = 'kemendagri:35.27';
const common = { region, version: '1', updatedAt: ago(1) };

interface Tailor extends SharingMember {
  readonly name: string;
  readonly perDay: number;
}

/** Eight tailors as they stand before the order of uniforms, who waited longest first. `p1` has a door of her own. */
const tailors: readonly Tailor[] = [
  { id: 'citra', name: 'Citra Lestari', level: 10, capacity: 12, lastTurn: 1, perDay: 2 },
  { id: 'p1', name: 'Siti Aminah', level: 20, capacity: 30, lastTurn: 2, perDay: 5 },
  { id: 'gita', name: 'Gita Wulandari', level: 15, capacity: 45, lastTurn: 3, perDay: 7.5 },
  { id: 'fitri', name: 'Fitri Handayani', level: 28, capacity: 9, lastTurn: 4, perDay: 1.5 },
  { id: 'hana', name: 'Hana Utami', level: 40, capacity: 0, lastTurn: 5, perDay: 4, excluded: 'on-leave' },
  { id: 'budi', name: 'Budi Santoso', level: 35, capacity: 18, lastTurn: 6, perDay: 3 },
  { id: 'eka', name: 'Eka Pratiwi', level: 50, capacity: 40, lastTurn: 7, perDay: 7 },
  { id: 'dewi', name: 'Dewi Rahayu', level: 10, capacity: 20, lastTurn: 8, perDay: 6, onProbation: true },
];
const members = tailors.map(({ name: _, perDay: __, ...member }): SharingMember => member);

export const community = (change: Partial<SeenCommunity> = {}): SeenCommunity => ({
  ...common,
  id: 'c1',
  name: 'Penjahit Torjun Bersama',
  lot: 5,
  bufferDays: 1,
  probationJobs: 3,
  probationCap: 20,
  answerHours: 12,
  feePercent: 0,
  status: 'active',
  ...change,
});

export const membership = (personId: string, change: Partial<SeenMembership> = {}): SeenMembership => {
  const { name = personId, perDay, onProbation, excluded } = tailors.find(({ id }) => id === personId) ?? {};
  const jobs = onProbation ? 1 : 6;
  return {
    ...common,
    id: `m-${personId}`,
    communityId: 'c1',
    personId,
    name,
    status: excluded ? 'on-leave' : 'active',
    ...(perDay !== undefined && { perDay }),
    weekdays: [1, 2, 3, 4, 5, 6],
    ...(excluded && { leaveFrom: inDays(-3), leaveUntil: inDays(20) }),
    delivered: jobs,
    onTime: jobs,
    joinedAt: ago(onProbation ? 30 : 200),
    ...change,
  };
};

export const order = (change: Partial<SeenWorkOrder> = {}): SeenWorkOrder => ({
  ...common,
  id: 'w1',
  communityId: 'c1',
  title: '120 seragam SDN Contoh 1',
  skill: 'Menjahit',
  certified: false,
  pieces: 120,
  unit: 'potong',
  weight: 1,
  pricePerPiece: 22_000,
  deadline: inDays(9),
  note: 'Kain dan pola diambil di rumah koordinator.',
  customer: 'SDN Contoh 1',
  round: 0,
  short: 0,
  status: 'draft',
  createdAt: ago(1),
  ...change,
});

const sharingOrder = ({ id, pieces, weight }: SeenWorkOrder) => ({ id, pieces, lot: 5, weight });

/** The split that would be sent. */
function proposed(of: SeenWorkOrder): Proposal {
  const whole = sharingOrder(of);
  const dealt = deal(whole, members);
  const reasons = reasonsFor(whole, members, dealt);
  const shares = members.map(({ id, level }) => {
    const pieces = dealt.shares.get(id)!;
    return {
      personId: id,
      pieces,
      reason: reasons.get(id)!,
      before: level,
      after: level + pieces * of.weight,
    };
  });
  return {
    hash: hashOf({ order: whole, members, turns: dealt.turns }),
    shares,
    short: dealt.short,
    ...(dealt.short > 0 && { earliest: inDays(11) }),
  };
}

export const share = (
  personId: string,
  pieces: number,
  { orderId = 'w1', round = 1, ...change }: Partial<SeenShare> = {},
): SeenShare => ({
  ...common,
  id: `s-${orderId}-${round}-${personId}`,
  orderId,
  personId,
  pieces,
  round,
  reason: { code: 'line', pieces, level: 15, after: 15 + pieces, lowest: false, capacity: pieces + 11 },
  answerBy: new Date(Date.now() + 9 * 3_600_000).toISOString(),
  done: 0,
  status: 'offered',
  createdAt: ago(0.1),
  ...change,
});

const sharesOf = (of: SeenWorkOrder, { shares }: Pick<Proposal, 'shares'>): SeenShare[] =>
  shares.flatMap(({ personId, pieces, reason }) =>
    pieces > 0 ? [share(personId, pieces, { orderId: of.id, reason: { ...reason } })] : [],
  );

/** An order of 120 uniforms before it is sent. */
export const drafted = (change: Partial<SeenWorkOrder> = {}): WorkMatter => {
  const of = order(change);
  return { order: of, shares: [], proposal: proposed(of) };
};

/** Sent; two have said yes, the others may still answer. */
export function offered(change: Partial<SeenWorkOrder> = {}): WorkMatter {
  const of = order({ status: 'offered', round: 1, ...change });
  const shares = sharesOf(of, proposed(of)).map((one): SeenShare =>
    ['citra', 'fitri'].includes(one.personId) ? { ...one, status: 'accepted' } : one,
  );
  return { order: of, shares };
}

/** Everybody sews. Gita could not this time: her 34 pieces went round again. */
export function running(change: Partial<SeenWorkOrder> = {}): WorkMatter {
  const of = order({ status: 'running', round: 2, ...change });
  const first = sharesOf(of, proposed(of));
  const kept = first.filter(({ personId }) => personId !== 'gita');
  const accepted = new Map(kept.map(({ personId, pieces }) => [personId, pieces]));
  const again: Dealt = dealAgain(sharingOrder(of), members, { accepted, declined: new Set(['gita']) }, 2);
  const second = [...again.shares].flatMap(([personId, pieces]) =>
    pieces > 0 ? [share(personId, pieces, { orderId: of.id, round: 2 })] : [],
  );
  const shares = [...first, ...second].map((one, i): SeenShare =>
    one.personId === 'gita'
      ? { ...one, status: 'declined' }
      : { ...one, status: 'accepted', done: Math.floor((one.pieces * (i % 3)) / 2) },
  );
  return { order: of, shares };
}

/** The community with what it works on, as its coordinator sees it. */
export const sharingDesk = (
  work: readonly WorkMatter[] = [],
  change: Partial<CommunityDesk> = {},
): CommunityDesk => {
  const { seq, hash } = book().at(-1)!;
  const { members: all = tailors.map(({ id }) => membership(id)) } = change;
  const standings = Object.fromEntries(tailors.map(({ id, level, lastTurn }) => [id, { level, lastTurn }]));
  return {
    community: community(),
    members: all,
    standings,
    turns: inTurn(
      all
        .filter(({ status, perDay = 0 }) => status === 'active' && perDay > 0)
        .map(({ personId }) => personId),
      new Map(Object.entries(change.standings ?? standings)),
    ),
    head: { seq, hash },
    work,
    ...change,
  };
};

/** The same as one of its members sees it: of the others, no more than what members tell each other. */
export const seenByMember = (desk: CommunityDesk, personId = 'p1'): CommunityDesk => ({
  ...desk,
  members: desk.members.map((one) => {
    if (one.personId === personId) return one;
    const { perDay: _, weekdays: __, leaveFrom: _from, leaveUntil: _until, ...rest } = one;
    const { delivered: _delivered, onTime: _onTime, ...seen } = rest;
    return seen as SeenMembership;
  }),
  work: desk.work.flatMap(({ order: { customer: _, ...rest }, shares, takers }) =>
    rest.status === 'draft'
      ? []
      : [{ order: rest, shares, takers: takers ?? everybody(desk, shares, personId) }],
  ),
});

/** All who take turns could take over what one of them makes. */
const everybody = ({ turns }: CommunityDesk, shares: readonly SeenShare[], personId: string) =>
  Object.fromEntries(
    shares
      .filter((one) => one.personId === personId && one.status === 'accepted' && one.done < one.pieces)
      .map(({ id }) => [id, turns.filter((other) => other !== personId)]),
  );

/** The book of the community: everybody's opening balance, and the deals of these orders. */
export function book(...orders: readonly SeenWorkOrder[]): readonly LedgerEntry[] {
  const entries: LedgerEntry[] = [];
  const write = (content: LedgerContent) => void entries.push(nextEntry(entries.at(-1), content));
  const written = { at: ago(30), by: 'koordinator' };
  for (const { id, level } of tailors) write({ ...written, kind: 'opening', memberId: id, level });
  for (const of of orders) {
    const { turns, short } = deal(sharingOrder(of), members);
    write({ ...written, kind: 'deal', rule: RULE, order: sharingOrder(of), members, turns, short });
  }
  return entries;
}
