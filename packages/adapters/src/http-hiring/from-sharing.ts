import {
  isLedgerEntry,
  type CommunityDesk,
  type LedgerPage,
  type Proposal,
  type SeenCommunity,
  type SeenMembership,
  type SeenShare,
  type SharingDesk,
  type WorkMatter,
} from '@guyub/core/sharing';
import * as outline from '@guyub/core/private-outline/sharing';
import type { JsonAnswer } from '../shared/fetch-json.ts';
import { doorOf, personOf, reasonOf, seen } from './seen.ts';
import { bad, byId, instant, list, number, objectOf, orNull, sha256, text, textIf, words } from './shape.ts';

export function fromSharing({ body }: JsonAnswer): SharingDesk {
  const { door, communities, joinable, people, asOf } = objectOf(body, 'the sharing');
  return {
    door: doorOf(door),
    communities: list(communities, 'communities', communityDesk),
    joinable: list(joinable, 'joinable', (given) => {
      const { id, name, requested } = objectOf(given, 'joinable');
      const asked = requested === true && { requested };
      return { id: text(id, 'joinable'), name: words(name, 'joinable'), ...asked };
    }),
    people: list(people, 'people', personOf),
    asOf: instant(asOf, 'asOf'),
  };
}

function communityDesk(given: unknown): CommunityDesk {
  const { community, members, standings, turns, head, work } = objectOf(given, 'communities');
  return {
    community: seen(outline.communities, community),
    members: list(members, 'members', (member) => seen(outline.memberships, member)),
    standings: byId(standings, 'standings', (standing) => {
      const { level, lastTurn } = objectOf(standing, 'standings');
      return { level: number(level, 'standings'), lastTurn: number(lastTurn, 'standings') };
    }),
    turns: list(turns, 'turns', (id) => text(id, 'turns')),
    head: orNull(head, 'head', (newest) => {
      const { seq, hash } = objectOf(newest, 'head');
      return { seq: number(seq, 'head'), hash: sha256(hash, 'head') };
    }),
    work: list(work, 'work', workMatter),
  };
}

export function workMatter(given: unknown): WorkMatter {
  const { order, shares, proposal, takers } = objectOf(given, 'work');
  return {
    order: seen(outline.workOrders, order),
    shares: list(shares, 'shares', (share) => seen(outline.shares, share)),
    ...(proposal !== undefined && { proposal: proposalOf(proposal) }),
    ...(takers !== undefined && {
      takers: byId(takers, 'takers', (ids) => list(ids, 'takers', (id) => text(id, 'takers'))),
    }),
  };
}

function proposalOf(given: unknown): Proposal {
  const { hash, shares, short, earliest } = objectOf(given, 'proposal');
  return {
    hash: sha256(hash, 'proposal'),
    shares: list(shares, 'proposal', (share) => {
      const { personId, pieces, reason, before, after } = objectOf(share, 'proposal');
      return {
        personId: text(personId, 'proposal'),
        pieces: number(pieces, 'proposal'),
        reason: reasonOf(reason),
        before: number(before, 'proposal'),
        after: number(after, 'proposal'),
      };
    }),
    short: number(short, 'proposal'),
    ...textIf('earliest', earliest),
  };
}

export function fromLedger({ body }: JsonAnswer): LedgerPage {
  const { community, names, entries, next } = objectOf(body, 'the ledger');
  return {
    community: words(community, 'community'),
    names: byId(names, 'names', (name) => words(name, 'names')),
    // As they came, to the last letter: whoever takes something out of an entry breaks its hash.
    entries: list(entries, 'entries', (entry) => {
      if (isLedgerEntry(entry)) return entry;
      throw bad('entries');
    }),
    next: orNull(next, 'next', number),
  };
}

export const community = (body: unknown): SeenCommunity => seen(outline.communities, body);
export const membership = (body: unknown): SeenMembership => seen(outline.memberships, body);
export const share = (body: unknown): SeenShare => seen(outline.shares, body);
