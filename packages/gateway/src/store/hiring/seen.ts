import { project, type Viewer } from '@guyub/core';
import type { PrivateName, SeenDeal, SeenInvitation, SeenQuote, SeenRequest } from '@guyub/core/hiring';
import type { Behind } from './behind-door.ts';
import type { Kept } from './records.ts';

/** A private record as it leaves. */
export interface Seen {
  quoteRequests: SeenRequest;
  invitations: SeenInvitation;
  quotes: SeenQuote;
  deals: SeenDeal;
}

/** Whose it is sees all of it; the other side what both may see. */
function viewer({ kind }: Behind, resource: PrivateName): Viewer {
  if (kind === 'coordinator') return kind;
  const owner = { quoteRequests: 'buyer', invitations: 'person', quotes: 'person', deals: undefined }[
    resource
  ];
  return kind === owner ? 'owner' : 'member';
}

export const seen = <K extends PrivateName>(resource: K, { version, ...record }: Kept<K>, door: Behind) =>
  ({ ...project(resource, record, viewer(door, resource)), version: String(version) }) as unknown as Seen[K];
