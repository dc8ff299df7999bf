import { invitingRules, isOver, quoteTotal, type QuoteInput } from '@guyub/core/hiring';
import { sql } from 'kysely';
import { randomId } from '../ids.ts';
import { tellAnswering } from './answering.ts';
import { lockMatter } from './behind-door.ts';
import type { Clocked, Work } from './in-one.ts';
import { nextBatchAt, offeredTo } from './next-batch-at.ts';
import { change, insert, moveAll, withId, type Kept } from './records.ts';
import { checkVersion, conflict, invalid, onlyFrom, write, type Writer } from './write.ts';

/** Largest sum that fits the model, rupiah. */
const MOST = 1e12;

/** An invited person's price; a second one takes the place of the first. */
export function createQuote(clocked: Clocked, input: QuoteInput, by: Writer) {
  onlyFrom(by, 'person');
  const id = randomId();
  return write(clocked, by, { resource: 'quotes', id, action: 'create' }, async (work) => {
    const { transaction, moment } = work;
    const matter = await lockMatter(transaction, by.door, 'invitations', input.invitationId);
    const { request, record: invitation } = matter;
    if (isOver(request.status) || moment.today > request.replyBy || invitation.status === 'closed')
      throw conflict('Permintaan ini tidak menerima penawaran lagi.');
    const total = checkedTotal(input, request, moment.today);
    const now = moment.iso;
    await moveAll(transaction, 'quotes', ofInvitation(invitation), ['offered'], 'withdrawn', now);
    const { region, personId } = invitation;
    const [quote] = await insert(transaction, 'quotes', [
      {
        ...input,
        id,
        region,
        requestId: request.id,
        personId,
        total,
        status: 'offered',
        createdAt: now,
        updatedAt: now,
      },
    ]);
    const quoted = { status: 'quoted' } as const;
    const again = invitation.status === 'quoted';
    const answeredAt = invitation.answeredAt ?? now;
    const answered = { ...(!again && quoted), reason: null, answeredAt };
    await change(transaction, 'invitations', invitation, answered, now);
    const enough = (await offeredTo(work, request)).length >= invitingRules.quotesWanted;
    const changes = { ...(request.status !== 'quoted' && quoted), ...(enough && { nextBatchAt: null }) };
    await change(transaction, 'quoteRequests', request, changes, now);
    await tellAnswering(work, region, [personId]);
    return quote!;
  });
}

/** The person takes a price back, as long as it was not chosen. */
export function withdrawQuote(clocked: Clocked, id: string, by: Writer) {
  onlyFrom(by, 'person');
  return write(clocked, by, { resource: 'quotes', id, action: 'withdrawn' }, async (work) => {
    const { transaction, moment } = work;
    const { request, record } = await lockMatter(transaction, by.door, 'quotes', id);
    checkVersion(record, by.ifVersion);
    const quote = await change(transaction, 'quotes', record, { status: 'withdrawn' }, moment.iso);
    await reopen(work, quote);
    await afterQuoteWent(work, request);
    return quote;
  });
}

/** Whoever took a price back may give another. */
export async function reopen({ transaction, moment }: Work, { region, invitationId }: Kept<'quotes'>) {
  const invitation = withId(region, invitationId);
  await moveAll(transaction, 'invitations', invitation, ['quoted'], 'opened', moment.iso);
}

/** A request whose last quote is gone waits for quotes again; more people may be asked. */
async function afterQuoteWent(work: Work, request: Kept<'quoteRequests'>): Promise<void> {
  const none = (await offeredTo(work, request)).length === 0;
  const changes = { nextBatchAt: await nextBatchAt(work, request), ...(none && { status: 'sent' as const }) };
  await change(work.transaction, 'quoteRequests', request, changes, work.moment.iso);
}

const ofInvitation = ({ region, id }: Kept<'invitations'>) =>
  sql`t.region = ${region}::text and t.invitation_id = ${id}::text`;

function checkedTotal(input: QuoteInput, { items }: Kept<'quoteRequests'>, today: string): number {
  if (input.prices.length !== items.length)
    throw invalid(`Isi harga untuk setiap baris: permintaan ini punya ${items.length} baris.`, ['prices']);
  if (input.validUntil < today)
    throw invalid('Penawaran harus masih berlaku: pilih tanggal hari ini atau sesudahnya.', ['validUntil']);
  if (input.readyOn < today) throw invalid('Tanggal siap sudah lewat: pilih tanggal lain.', ['readyOn']);
  const total = quoteTotal(items, input.prices, input.extra);
  if (total > MOST) throw invalid('Jumlahnya terlalu besar. Periksa harga satuan.', ['prices']);
  return total;
}
