import type { HiringWrites } from '@guyub/core/hiring';
import type { Limits } from '../../auth/limits.ts';
import { audit } from './audit.ts';
import { lockMatter } from './behind-door.ts';
import { inOne, type Clocked } from './in-one.ts';
import { claim } from './once.ts';
import { onlyFrom, type Writer } from './write.ts';

/** A coordinator keeps the sender of a request, or of a posting, from sending more. */
export function blockSender(
  clocked: Clocked,
  limits: Pick<Limits, 'block'>,
  wish: HiringWrites['blocks']['create'],
  by: Writer,
): Promise<void> {
  onlyFrom(by, 'coordinator');
  const { door, key, bodyHash } = by;
  const { region } = door;
  return inOne(clocked, region, async ({ transaction, moment }) => {
    const at = moment.iso;
    const resource = 'blocks';
    const id = 'postingId' in wish ? wish.postingId : wish.requestId;
    if ((await claim(transaction, { key, bodyHash, door, region, resource, recordId: id, at })) !== undefined)
      return;
    if ('requestId' in wish) await lockMatter(transaction, door, 'quoteRequests', id);
    await limits.block(transaction, { region, sentId: id, reason: wish.reason });
    await audit(transaction, { region, at, door, action: 'create', resource, ids: [id] });
  });
}
