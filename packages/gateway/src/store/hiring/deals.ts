import { paperFor, type Deal, type DealAnswer, type DealChange, type PaperTable } from '@guyub/core/hiring';
import { sql } from 'kysely';
import { randomId } from '../ids.ts';
import { lockMatter } from './behind-door.ts';
import type { Clocked, Work } from './in-one.ts';
import { change, insert, moveAll, ofRequest, type Changes, type Kept } from './records.ts';
import { closeOpen } from './requests.ts';
import { checkVersion, conflict, invalid, onlyFrom, write, type Writer } from './write.ts';

/** The buyer takes a quote. Each side's contact goes into the deal only if that side agreed to give it. */
export function createDeal(clocked: Clocked, papers: PaperTable, quoteId: string, by: Writer) {
  onlyFrom(by, 'buyer');
  const id = randomId();
  return write(clocked, by, { resource: 'deals', id, action: 'create' }, async (work) => {
    const { transaction, moment } = work;
    const { request, record } = await lockMatter(transaction, by.door, 'quotes', quoteId);
    if (record.validUntil < moment.today)
      throw conflict('Penawaran ini sudah tidak berlaku. Minta penawaran baru kepada orangnya.');
    const now = moment.iso;
    const quote = await change(transaction, 'quotes', record, { status: 'chosen' }, now);
    await change(transaction, 'quoteRequests', request, { status: 'chosen', nextBatchAt: null }, now);
    await moveAll(transaction, 'quotes', ofRequest(request), ['offered'], 'not-chosen', now);
    await closeOpen(work, request);
    const [deal] = await insert(transaction, 'deals', [
      {
        id,
        region: request.region,
        requestId: request.id,
        quoteId,
        personId: quote.personId,
        amount: quote.total,
        paper: paperFor(quote.total, papers),
        ...(request.sharesContact && ofBuyer(request)),
        ...(quote.sharesContact && (await ofPerson(work, quote))),
        status: 'agreed',
        createdAt: now,
        updatedAt: now,
      },
    ]);
    return deal!;
  });
}

/** Both sides say once whether it happened; where they differ, a coordinator settles it after talking to both. */
export function answerDeal(clocked: Clocked, id: string, wish: DealChange, by: Writer) {
  onlyFrom(by, 'buyer', 'person', 'coordinator');
  if (wish.happened && wish.amount === undefined)
    throw invalid('Tuliskan berapa nilai yang dibayar.', ['amount']);
  if (!wish.happened && wish.amount !== undefined)
    throw invalid('Yang tidak jadi tidak punya nilai.', ['amount']);
  return write(clocked, by, { resource: 'deals', id, action: 'answer' }, async (work) => {
    const { transaction, moment } = work;
    const { request, record } = await lockMatter(transaction, by.door, 'deals', id);
    checkVersion(record, by.ifVersion);
    const changes =
      by.door.kind === 'coordinator' ? settled(record, wish) : answered(record, wish, by, moment.iso);
    const deal = await change(transaction, 'deals', record, changes, moment.iso);
    const end =
      deal.status === 'confirmed' ? 'completed' : deal.status === 'failed' ? 'no-result' : undefined;
    if (end) await change(transaction, 'quoteRequests', request, { status: end }, moment.iso);
    return deal;
  });
}

/** What both say the same stands, and what one of them has not said yet is not said for them. */
function settled(deal: Kept<'deals'>, { happened, amount }: DealChange): Changes<'deals'> {
  if (deal.status !== 'differing')
    throw conflict(
      'Koordinator memutuskan bila jawaban keduanya berbeda; di sini belum, atau sudah selesai.',
    );
  return happened ? { status: 'confirmed', amount: amount! } : { status: 'failed' };
}

function answered(
  deal: Kept<'deals'>,
  { happened, amount }: DealChange,
  { door }: Writer,
  answeredAt: string,
): Changes<'deals'> {
  const [own, other] =
    door.kind === 'buyer'
      ? (['buyerAnswer', 'personAnswer'] as const)
      : (['personAnswer', 'buyerAnswer'] as const);
  if (deal[own] || deal.status !== 'agreed') throw conflict('Ini sudah dijawab; pertanyaannya hanya sekali.');
  const answer: DealAnswer = { happened, answeredAt, ...(amount !== undefined && { amount }) };
  return { [own]: answer, ...outcome(answer, deal[other]) };
}

function outcome(one: DealAnswer, other: DealAnswer | undefined): Changes<'deals'> {
  if (!other) return {};
  if (one.happened !== other.happened || one.amount !== other.amount) return { status: 'differing' };
  return one.happened ? { status: 'confirmed', amount: one.amount! } : { status: 'failed' };
}

type Shared = Partial<Pick<Deal, 'buyerContactName' | 'buyerTelephone' | 'buyerEmail' | 'address'>>;

const ofBuyer = ({ contactName, telephone, email, address }: Kept<'quoteRequests'>): Shared => ({
  buyerContactName: contactName,
  ...(telephone && { buyerTelephone: telephone }),
  ...(email && { buyerEmail: email }),
  ...(address && { address }),
});

async function ofPerson({ transaction }: Work, { region, personId }: Kept<'quotes'>) {
  const { rows } = await sql<{ telephone: string | null }>`
    select telephone from people where region = ${region}::text and id = ${personId}::text`.execute(
    transaction,
  );
  return rows[0]?.telephone ? { personTelephone: rows[0].telephone } : {};
}
