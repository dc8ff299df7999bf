export { openOutbox } from './open-outbox.ts';
export type { Outbox, OutboxAbout, OutboxEntry, OutboxState, OutboxWish } from './outbox.ts';
