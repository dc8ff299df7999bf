import { GuyubError } from '../contract/error.ts';
import type { PrivateName, PrivateRecords } from '../model/private-records.ts';

type State<K extends PrivateName> = PrivateRecords[K]['status'];
type Moves = { readonly [K in PrivateName]: { readonly [S in State<K>]: readonly State<K>[] } };

/** Where each record may go from where it stands. What is not here is refused. */
const moves: Moves = {
  quoteRequests: {
    submitted: ['sent', 'quoted', 'no-result', 'cancelled', 'refused'],
    sent: ['quoted', 'no-result', 'cancelled', 'refused'],
    // Back to `sent` when the only quote is withdrawn.
    quoted: ['sent', 'chosen', 'no-result', 'cancelled', 'refused'],
    chosen: ['completed', 'no-result'],
    completed: [],
    'no-result': [],
    cancelled: [],
    refused: [],
  },
  invitations: {
    invited: ['opened', 'quoted', 'declined', 'lapsed', 'closed'],
    opened: ['quoted', 'declined', 'lapsed', 'closed'],
    quoted: ['opened', 'closed'],
    // A no may become a yes as long as the request is open.
    declined: ['quoted', 'closed'],
    lapsed: [],
    closed: [],
  },
  quotes: {
    offered: ['withdrawn', 'chosen', 'not-chosen', 'lapsed'],
    withdrawn: [],
    chosen: [],
    'not-chosen': [],
    lapsed: [],
  },
  deals: {
    agreed: ['confirmed', 'failed', 'differing'],
    // A coordinator settles it after talking to both.
    differing: ['confirmed', 'failed'],
    confirmed: [],
    failed: [],
  },
  postings: {
    submitted: ['published', 'refused', 'withdrawn', 'expired'],
    published: ['submitted', 'filled', 'withdrawn', 'refused', 'expired'],
    refused: ['submitted', 'withdrawn'],
    filled: ['refused'],
    withdrawn: [],
    expired: [],
  },
  applications: {
    sent: ['seen', 'invited', 'declined'],
    seen: ['invited', 'declined'],
    invited: ['declined'],
    // Another one did not come.
    declined: ['invited'],
  },
  communities: { active: ['closed'], closed: [] },
  memberships: {
    requested: ['active', 'left'],
    active: ['on-leave', 'left'],
    'on-leave': ['active', 'left'],
    left: ['requested', 'active'],
  },
  workOrders: {
    draft: ['offered', 'cancelled'],
    offered: ['running', 'completed', 'cancelled'],
    // Back when pieces go round again.
    running: ['offered', 'completed', 'cancelled'],
    // When somebody got free for what nobody had room for.
    completed: ['offered'],
    cancelled: [],
  },
  shares: {
    offered: ['accepted', 'declined', 'unanswered', 'handed-over', 'cancelled'],
    // Who cannot keep a word gives the pieces back.
    accepted: ['declined', 'handed-over', 'delivered', 'late', 'cancelled'],
    declined: [],
    unanswered: [],
    'handed-over': [],
    delivered: [],
    late: [],
    cancelled: [],
  },
};

export const mayMove = <K extends PrivateName>(resource: K, from: State<K>, to: State<K>): boolean =>
  (moves[resource][from] as readonly State<K>[]).includes(to);

/**
 * @returns the new state
 * @throws GuyubError `conflict` for a move that is not allowed
 */
export function move<K extends PrivateName>(resource: K, from: State<K>, to: State<K>): State<K> {
  if (mayMove(resource, from, to)) return to;
  throw new GuyubError('conflict', `"${resource}" cannot go from "${from}" to "${to}".`, { adapter: 'core' });
}

/** No more quotes, no more changes. */
export const isOver = (status: State<'quoteRequests'>): boolean =>
  status !== 'submitted' && status !== 'sent' && status !== 'quoted';
