import { whatsAppLink } from '@guyub/core/formats';
import type { PostMatter } from '@guyub/core/jobs';
import { onlyYours, paragraphs, quoted } from '../../coordinator/messages.ts';

// What is sent is Indonesian, whatever the officer reads: the employer does not choose the page's language.

/** What an employer is told when the officer passes their link on. */
function toEmployer({ posting, applications }: PostMatter, link: string): string {
  const { status, card, contactName, refusal } = posting;
  const title = quoted(card.title);
  const fresh = applications.filter((application) => application.status === 'sent').length;
  const news =
    status === 'refused'
      ? `Lowongan Anda (${title}) belum bisa ditampilkan.${refusal ? ` Alasannya: ${quoted(refusal)}` : ''} Perbaiki lewat tautan ini:`
      : fresh > 0
        ? `Ada ${fresh} lamaran baru untuk lowongan Anda: ${title}. Baca di sini:`
        : status === 'published'
          ? `Lowongan Anda (${title}) sudah tampil di papan kerja. Lamaran yang masuk bisa dibaca di sini. Bila sudah terisi, kabari juga di sini:`
          : `Lowongan Anda (${title}) bisa diikuti di sini:`;
  return paragraphs(`Halo ${quoted(contactName)},`, `${news}\n${link}`, onlyYours);
}

/** Without a number the officer chooses to whom. */
export const tellEmployer = (post: PostMatter, link: string): string =>
  whatsAppLink(toEmployer(post, link), post.posting.telephone);
