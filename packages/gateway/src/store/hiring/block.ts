import type { Limits } from '../../auth/limits.ts';
import { audit } from './audit.ts';
import { lockMatter } from './behind-door.ts';
import { inOne, type Clocked } from './in-one.ts';
import { claim } from './once.ts';
import { onlyFrom, type Writer } from './write.ts';

/** A coordinator keeps the sender of a request from sending more. */
export function blockSender(
  clocked: Clocked,
  limits: Pick<Limits, 'block'>,
  { requestId, reason }: { readonly requestId: string; readonly reason: string },
  by: Writer,
): Promise<void> {
  onlyFrom(by, 'coordinator');
  const { door, key, bodyHash } = by;
  const { region } = door;
  return inOne(clocked, region, async ({ transaction, moment }) => {
    const at = moment.iso;
    const resource = 'blocks';
    const wish = { key, bodyHash, door, region, resource, recordId: requestId, at };
    if ((await claim(transaction, wish)) !== undefined) return;
    await lockMatter(transaction, door, 'quoteRequests', requestId);
    await limits.block(transaction, { region, requestId, reason });
    await audit(transaction, { region, at, door, action: 'create', resource, ids: [requestId] });
  });
}
