import type { InvitationChange } from '@guyub/core/hiring';
import { tellAnswering } from './answering.ts';
import { lockMatter } from './behind-door.ts';
import type { Clocked } from './in-one.ts';
import { change } from './records.ts';
import { checkVersion, conflict, onlyFrom, write, type Writer } from './write.ts';

/** The person opens an invitation or says no; a coordinator notes that it was forwarded. */
export function changeInvitation(clocked: Clocked, id: string, wish: InvitationChange, by: Writer) {
  onlyFrom(by, wish.status === 'forwarded' ? 'coordinator' : 'person');
  return write(clocked, by, { resource: 'invitations', id, action: wish.status }, async (work) => {
    const { transaction, moment } = work;
    const { record } = await lockMatter(transaction, by.door, 'invitations', id);
    checkVersion(record, by.ifVersion);
    const now = moment.iso;
    switch (wish.status) {
      case 'forwarded':
        return change(transaction, 'invitations', record, { forwardedAt: now }, now);
      case 'opened':
        if (record.status === 'opened') return record;
        // To open one again, a price is withdrawn.
        if (record.status !== 'invited') throw conflict('Undangan ini sudah dijawab atau sudah selesai.');
        return change(transaction, 'invitations', record, { status: 'opened', openedAt: now }, now);
      case 'declined': {
        const answeredAt = record.answeredAt ?? now;
        const changes = { status: 'declined', reason: wish.reason ?? null, answeredAt } as const;
        const declined = await change(transaction, 'invitations', record, changes, now);
        await tellAnswering(work, record.region, [record.personId]);
        return declined;
      }
    }
  });
}
