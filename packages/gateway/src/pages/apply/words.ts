import type { PageLanguage } from '../language.ts';

/** Another application was sent with this form. Javanese and Sundanese await review by native speakers. */
export const sentBefore: Readonly<Record<PageLanguage, string>> = {
  id: 'Formulir ini sudah terkirim tadi, dengan isi yang lain. Bila Anda tekan kirim lagi, lamaran kedua akan terkirim.',
  en: 'This form was sent before, with other contents. If you press send again, a second application is sent.',
  jv: 'Formulir iki mau wis kakirim, isine beda. Yen dipencet kirim maneh, lamaran kapindho bakal kakirim.',
  su: 'Formulir ieu tadi parantos kakirim, eusina sanés. Upami pencét kirim deui, lamaran kadua bakal kakirim.',
};
