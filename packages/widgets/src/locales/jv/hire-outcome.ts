// Awaits review by a native speaker.
import type { HireOutcomeWords } from '../hire-outcome-words.ts';
import { sendingWordsInJavanese } from './sending.ts';

export const words: HireOutcomeWords = {
  ...sendingWordsInJavanese,
  waitingHelp: 'Panyuwunan kakirim dhewe yen wis nyambung maneh, nalika kaca iki kabukak.',
  mayClose: 'Kothak iki oleh panjenengan tutup; panyuwunane ora ilang.',
  refusedHelp: (code) =>
    code === 'forbidden'
      ? 'Panyuwunan saka panjenengan lagi ora ditampa. Hubungi BLK utawa dinas yen iki kleru.'
      : code === 'unsupported'
        ? 'Situs iki durung bisa nerusake panyuwunan.'
        : 'Isine didandani, banjur dikirim maneh.',
  another: 'Gawe panyuwunan liyane',
  linkTitle: 'Kaca panyuwunan panjenengan',
  linkHelp: 'Ing kaca iki panjenengan ndeleng tawaran sing mlebu, milih, lan nyithak buktine.',
  onlyKey:
    'Tautan iki siji-sijine kunci, lan ora disimpen ing endi-endi. Simpenen saiki, lan aja dibagekake marang wong liya.',
  noLink: 'Tautane kaca ora sempat tekan kene. Nyuwuna tautane marang koordinator BLK.',
  copy: 'Salin tautan',
  openLink: 'Bukak kaca panyuwunan',
  share: 'Bagekake',
  toWhatsApp: 'Kirim menyang WhatsAppku',
  message: (title, link) => `Panyuwunan regaku: ${title}\n${link}`,
  print: 'Cithak utawa simpen PDF',
  ocds: 'Undhuh data OCDS (JSON)',
  next: 'Sabanjure',
  nextSteps: [
    'Wong lima ditakoni miturut giliran. Yen perlu, lima candhake sawise sedina kerja.',
    'Tawaran katon ing kaca panyuwunan panjenengan; sawise telung tawaran, ora ana maneh sing ditakoni.',
    'Panjenengan milih siji, banjur nyithak bukti sing cocog karo regane.',
  ],
  ways: 'Situs iki durung bisa nerusake panyuwunan. Dikirim lewat dalane dinas:',
  waysInstead: 'Ora bisa ngenteni? Dikirim lewat dalane dinas:',
  noWays: 'Situs iki durung bisa nerusake panyuwunan.',
  copyText: 'Salin isine panyuwunan',
  waysHelp: 'Isine panyuwunan wis katulis; panjenengan kari ngirim.',
};
