import type { Language, PersonWords } from './dictionary.ts';

export const personWords: Readonly<Record<Language, PersonWords>> = {
  id: {
    close: 'Tutup',
    cohort: 'Angkatan',
    certificates: 'Sertifikat',
    check: 'Periksa sertifikat',
    issuers: {
      bnsp_lsp: 'Sertifikat kompetensi BNSP/LSP',
      dinas: 'Dikeluarkan dinas',
      blk: 'Dikeluarkan BLK',
      mitra: 'Dikeluarkan mitra industri',
    },
    business: 'Usaha',
    contact: 'Kontak',
    telephone: 'Telepon',
    whatsApp: 'WhatsApp',
    email: 'Surel',
    ask: 'Minta penawaran',
    partly: 'Sebagian rincian belum bisa dimuat.',
    gone: 'Data orang ini sudah tidak ditampilkan.',
  },
  en: {
    close: 'Close',
    cohort: 'Cohort',
    certificates: 'Certificates',
    check: 'Check the certificate',
    issuers: {
      bnsp_lsp: 'BNSP/LSP certificate of competence',
      dinas: 'Issued by a government office',
      blk: 'Issued by the training centre',
      mitra: 'Issued by an industry partner',
    },
    business: 'Business',
    contact: 'Contact',
    telephone: 'Telephone',
    whatsApp: 'WhatsApp',
    email: 'Email',
    ask: 'Ask for a quote',
    partly: 'Some details could not be loaded yet.',
    gone: 'This person is no longer shown.',
  },
};
