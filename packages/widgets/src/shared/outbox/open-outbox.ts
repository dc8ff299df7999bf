import { DeviceOutbox } from './device-outbox.ts';
import type { Outbox } from './outbox.ts';
import { Shelf } from './shelf.ts';

/**
 * What people wrote is kept on the device before it is sent, and goes once it has arrived.
 *
 * @param name the source, as it was given to the element
 * @example
 * const outbox = await openOutbox(source);
 * outbox.use(await hiringFor(source));
 * await outbox.put({ create: 'quoteRequests', value }, { title: value.title });
 */
export async function openOutbox(name: string): Promise<Outbox> {
  const outbox = new DeviceOutbox(name, await Shelf.open(name));
  await outbox.start();
  return outbox;
}
