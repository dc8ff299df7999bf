// Awaits review by a native speaker.
import type { HireOutcomeWords } from '../hire-outcome-words.ts';
import { sendingWordsInSundanese } from './sending.ts';

export const words: HireOutcomeWords = {
  ...sendingWordsInSundanese,
  waitingHelp: 'Pamundut kakirim nyalira upami parantos nyambung deui, salami kaca ieu dibuka.',
  mayClose: 'Kotak ieu kénging ditutup; pamundutna henteu ical.',
  refusedHelp: (code) =>
    code === 'forbidden'
      ? 'Pamundut ti anjeun nuju henteu ditampi. Kontak BLK atanapi dinas upami ieu lepat.'
      : code === 'unsupported'
        ? 'Situs ieu teu acan tiasa neraskeun pamundut.'
        : 'Benerkeun eusina, teras kirim deui.',
  another: 'Damel pamundut sanés',
  linkTitle: 'Kaca pamundut anjeun',
  linkHelp: 'Dina kaca ieu anjeun ningali tawaran nu lebet, milih, sareng nyitak buktina.',
  onlyKey:
    'Tautan ieu hiji-hijina konci, sareng henteu disimpen di mana-mana. Simpen ayeuna, sareng ulah dibagikeun ka nu sanés.',
  noLink: 'Tautan kacana henteu kantos dugi ka dieu. Suhunkeun tautanna ka koordinator BLK.',
  copy: 'Salin tautanna',
  openLink: 'Buka kaca pamundut',
  share: 'Bagikeun',
  toWhatsApp: 'Kirim ka WhatsApp abdi',
  message: (title, link) => `Pamundut pangaos abdi: ${title}\n${link}`,
  print: 'Citak atanapi simpen PDF',
  ocds: 'Undeur data OCDS (JSON)',
  next: 'Salajengna',
  nextSteps: [
    'Lima urang ditaros numutkeun giliran. Upami peryogi, lima urang salajengna saatos sadinten damel.',
    'Tawaran némbongan dina kaca pamundut anjeun; saatos tilu tawaran, teu aya deui nu ditaros.',
    'Anjeun milih hiji, teras nyitak bukti nu cocog sareng pangaosna.',
  ],
  ways: 'Situs ieu teu acan tiasa neraskeun pamundut. Kirim ngalangkungan jalur dinas:',
  waysInstead: 'Teu tiasa ngantosan? Kirim ngalangkungan jalur dinas:',
  noWays: 'Situs ieu teu acan tiasa neraskeun pamundut.',
  copyText: 'Salin eusi pamundut',
  waysHelp: 'Eusi pamundut parantos kaserat; anjeun kantun ngirim.',
};
