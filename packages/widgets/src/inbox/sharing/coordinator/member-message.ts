import { rupiah } from '@guyub/core/rupiah';
import type { SeenShare, SeenWorkOrder } from '@guyub/core/sharing';
import { indonesian, onlyYours, paragraphs } from '../../coordinator/messages.ts';
import { day, moment } from '../../dates.ts';

interface Telling {
  readonly name: string;
  readonly order: SeenWorkOrder;
  readonly share: SeenShare;
  /** What the member gets for it. */
  readonly pay: number;
  readonly link: string;
  readonly today: string;
}

/** What is sent to a member: their share and the page on which they answer, or tell how far they are. */
export function toMember({ name, order, share, pay, link, today }: Telling): string {
  const { pieces } = share;
  const asks = share.status === 'offered';
  return paragraphs(
    `Halo ${name},`,
    [
      asks
        ? `Ada bagian pesanan untuk Anda: ${pieces} ${order.unit}, ${order.title}.`
        : `Bagian Anda: ${pieces} ${order.unit}, ${order.title}.`,
      `Upah: ${rupiah(pay)} untuk semuanya.`,
      `Selesai paling lambat: ${day(indonesian, order.deadline, today)}.`,
      ...(asks ? [`Mohon dijawab sebelum: ${moment(indonesian, share.answerBy)}.`] : []),
    ].join('\n'),
    asks
      ? `Buka tautan ini untuk menjawab sanggup atau tidak dulu. Tidak dulu juga tidak apa-apa, giliran Anda tidak hilang:\n${link}`
      : `Buka tautan ini untuk mencatat berapa yang sudah selesai:\n${link}`,
    onlyYours,
  );
}
