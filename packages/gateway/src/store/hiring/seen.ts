import { projectPrivate, type Viewer } from '@guyub/core';
import type {
  PrivateName,
  PrivateRecords,
  SeenDeal,
  SeenInvitation,
  SeenQuote,
  SeenRequest,
} from '@guyub/core/hiring';
import * as board from '@guyub/core/private-outline/board';
import * as hiring from '@guyub/core/private-outline/hiring';
import * as sharing from '@guyub/core/private-outline/sharing';
import type { SeenApplication, SeenPosting } from '@guyub/core/jobs';
import type { SeenCommunity, SeenMembership, SeenShare, SeenWorkOrder } from '@guyub/core/sharing';
import type { Behind } from './behind-door.ts';
import type { Kept } from './records.ts';

const outline = { ...hiring, ...board, ...sharing };

/** A private record as it leaves. */
export interface Seen {
  quoteRequests: SeenRequest;
  invitations: SeenInvitation;
  quotes: SeenQuote;
  deals: SeenDeal;
  postings: SeenPosting;
  applications: SeenApplication;
  communities: SeenCommunity;
  memberships: SeenMembership;
  workOrders: SeenWorkOrder;
  shares: SeenShare;
}

/** Whose a record is, where it is somebody's: they see all of it, the other side what both may see. */
const owners: Partial<Record<PrivateName, Behind['kind']>> = {
  quoteRequests: 'buyer',
  invitations: 'person',
  quotes: 'person',
  postings: 'employer',
};

function viewer({ kind, subject }: Behind, resource: PrivateName, record: object): Viewer {
  if (kind === 'coordinator') return kind;
  if (resource === 'memberships')
    return (record as PrivateRecords['memberships']).personId === subject ? 'owner' : 'member';
  return kind === owners[resource] ? 'owner' : 'member';
}

export const seen = <K extends PrivateName>(resource: K, { version, ...record }: Kept<K>, door: Behind) =>
  ({
    ...projectPrivate(outline[resource], record, viewer(door, resource, record)),
    version: String(version),
  }) as unknown as Seen[K];
