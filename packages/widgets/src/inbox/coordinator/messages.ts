import { requestWords } from '@guyub/core/formats';
import { rupiah } from '@guyub/core/rupiah';
import type { Matter, SeenDeal } from '@guyub/core/hiring';
import { day } from '../dates.ts';

// What is sent is Indonesian, whatever the officer reads: the graduate and the buyer do not choose the page's language.

export const indonesian = { language: 'id' } as const;
export const onlyYours = 'Tautan ini hanya untuk Anda, mohon jangan diteruskan.';
/** A stranger’s words in a message that an office sends: one line, and no address that a phone would open. */
export const quoted = (text: string) =>
  text.replace(/\s+/gu, ' ').replace(/:(?=\/\/)|(?<=[\p{L}\d])\.(?=\p{L}{2})/gu, '$& ');
export const paragraphs = (...texts: readonly string[]) => texts.join('\n\n');

export const toPerson = (
  name: string | undefined,
  { request }: Matter,
  link: string,
  today: string,
): string =>
  paragraphs(
    `Halo${name ? ` ${name}` : ''},`,
    [
      `${quoted(request.buyerName)} (${requestWords.id.kinds[request.buyerKind]}) menanyakan harga: ${quoted(request.title)}.`,
      `Dibutuhkan: ${day(indonesian, request.neededOn, today)}.`,
      `Dijawab paling lambat: ${day(indonesian, request.replyBy, today)}.`,
    ].join('\n'),
    `Buka tautan ini untuk memberi harga, atau untuk menjawab belum bisa. Belum bisa juga tidak apa-apa:\n${link}`,
    onlyYours,
  );

export const toChosen = (
  name: string | undefined,
  { request, deal }: Matter & { readonly deal: SeenDeal },
  link: string,
  today: string,
): string =>
  paragraphs(
    `Halo${name ? ` ${name}` : ''},`,
    [
      `Anda dipilih oleh ${quoted(request.buyerName)} (${requestWords.id.kinds[request.buyerKind]}): ${quoted(request.title)}.`,
      `Nilai: ${rupiah(deal.amount)}.`,
      `Dibutuhkan: ${day(indonesian, request.neededOn, today)}.`,
    ].join('\n'),
    `Buka tautan ini untuk melihat pesanan Anda:\n${link}`,
    onlyYours,
  );

/** @param chosen name of who was chosen, where that is known */
export const toBuyer = ({ request, quotes, deal }: Matter, link: string, chosen?: string): string => {
  const offered = quotes.filter(({ status }) => status === 'offered').length;
  return paragraphs(
    `Halo ${quoted(request.contactName ?? request.buyerName)},`,
    deal?.status === 'agreed'
      ? `Anda memilih ${chosen ? quoted(chosen) : 'satu penawaran'} (${rupiah(deal.amount)}) untuk permintaan Anda: ${quoted(request.title)}. Lihat di sini:\n${link}`
      : offered > 0
        ? `Sudah ada ${offered} penawaran untuk permintaan Anda: ${quoted(request.title)}. Bandingkan dan pilih di sini:\n${link}`
        : `Permintaan Anda (${quoted(request.title)}) bisa diikuti di sini:\n${link}`,
    onlyYours,
  );
};

export const toNewcomer = (name: string, link: string): string =>
  paragraphs(`Halo ${name},`, `Ini tautan untuk membuka kotak masuk Anda:\n${link}`, onlyYours);
