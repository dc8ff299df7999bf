import type { Language } from '../../doctor/page/words/say.ts';

export interface DoctorWords {
  readonly title: string;
  readonly intro: string;
  readonly address: string;
  readonly check: string;
  readonly paste: string;
  readonly pasteHint: string;
  readonly pastedAddress: string;
  readonly html: string;
  readonly headers: string;
  readonly headersHint: string;
  readonly result: (place: string) => string;
  readonly lookedAt: string;
  readonly where: (line: number, column: number) => string;
  readonly copy: string;
  readonly copied: string;
  readonly again: string;
  readonly badAddress: string;
  readonly inside: string;
  readonly empty: string;
  readonly pause: (seconds: number) => string;
  readonly privacy: string;
  readonly pasted: string;
}

export const doctorWords: Readonly<Record<Language, DoctorWords>> = {
  id: {
    title: 'Periksa Guyub di halaman Anda',
    intro:
      'Elemen tidak tampil? Tulis alamat halamannya. Di sini disebut apa yang menghalangi, dan baris yang membetulkannya.',
    address: 'Alamat halaman',
    check: 'Periksa',
    paste: 'Halaman belum terbuka untuk umum? Tempel HTML-nya',
    pasteHint: 'Di peramban: klik kanan, Lihat sumber halaman, salin semuanya.',
    pastedAddress: 'Alamat halaman itu kelak (boleh kosong)',
    html: 'HTML',
    headers: 'Header jawabannya (boleh kosong)',
    headersHint: 'Satu per baris, seperti ditulis curl -sI. Di sana Content-Security-Policy terbaca.',
    result: (place) => `Hasil untuk ${place}`,
    lookedAt: 'Yang diperiksa',
    where: (line, column) => `Baris ${line}, kolom ${column}`,
    copy: 'Salin',
    copied: 'Tersalin',
    again: 'Periksa lagi',
    badAddress:
      'Alamat itu tidak dapat diperiksa. Tulis alamat halaman yang terbuka di internet, seperti https://contoh.go.id/lulusan.',
    inside:
      'Alamat itu tidak terbuka di internet, jadi tidak dapat dibuka dari sini. Jalankan perintah ini di komputer yang dapat membukanya, atau tempel HTML-nya di bawah.',
    empty: 'HTML-nya kosong. Tempel sumber halaman, lalu periksa lagi.',
    pause: (seconds) => `Terlalu banyak pemeriksaan. Coba lagi ${seconds} detik lagi.`,
    privacy:
      'Halaman dibuka sekali dari server ini, seperti oleh pengunjung tanpa masuk. Alamat dan isinya tidak disimpan dan tidak dicatat.',
    pasted: 'HTML yang ditempel',
  },
  en: {
    title: 'Check Guyub on your page',
    intro:
      'An element does not appear? Write the address of the page. Here it says what is in the way, and the line that mends it.',
    address: 'Address of the page',
    check: 'Check',
    paste: 'The page is not public yet? Paste its HTML',
    pasteHint: 'In a browser: right click, View page source, copy all.',
    pastedAddress: 'Address where the page will be (may be empty)',
    html: 'HTML',
    headers: 'Headers of the answer (may be empty)',
    headersHint: 'One a line, as curl -sI writes them. The Content-Security-Policy is read there.',
    result: (place) => `Result for ${place}`,
    lookedAt: 'What was looked at',
    where: (line, column) => `Line ${line}, column ${column}`,
    copy: 'Copy',
    copied: 'Copied',
    again: 'Check again',
    badAddress:
      'That address cannot be checked. Write the address of a page that is open on the internet, like https://example.go.id/graduates.',
    inside:
      'That address is not open on the internet, so it cannot be opened from here. Run this command on a computer that can open it, or paste its HTML below.',
    empty: 'The HTML is empty. Paste the source of the page, then check again.',
    pause: (seconds) => `Too many checks. Try again in ${seconds} seconds.`,
    privacy:
      'The page is opened once from this server, as by a visitor who is not signed in. Its address and content are neither kept nor logged.',
    pasted: 'the pasted HTML',
  },
};
