import type { HostName } from '../embed/index.ts';

/** What there is to say of a kind of site. */
export interface HostWords {
  readonly name: string;
  /** Why this way, there. */
  readonly why: string;
  /** Where the line of the script goes, if it has one. */
  readonly script?: string;
  readonly code: string;
  readonly css: string;
  /** What visitors see where it does not work. */
  readonly fails: string;
}

const link = 'Tautan yang Anda tulis di dalamnya tetap terlihat.';
const head = 'Tempel baris ini sekali di templat situs, di dalam <head>.';
const sheet = 'Tambahkan baris ini ke lembar gaya (CSS) situs.';
const noCss = 'Warna sudah ada di alamatnya.';
const frameFails =
  'Bila bingkainya diblokir, kotaknya kosong. Tautan di bawahnya, yang ada dalam potongan itu, tetap membuka halamannya.';
const app = 'Tempel di berkas awal aplikasi, sekali.';

export const hostWords: Readonly<Record<HostName, HostWords>> = {
  html: {
    name: 'Halaman HTML biasa',
    why: 'Anda memegang HTML-nya, jadi elemennya dapat ditulis langsung.',
    script: head,
    code: 'Tempel potongan ini di tempat elemennya harus terlihat.',
    css: sheet,
    fails: link,
  },
  wordpress: {
    name: 'WordPress, sebagai administrator',
    why: 'WordPress menyimpan div seperti ini, siapa pun yang menyuntingnya nanti. Tag lain hilang bila disimpan oleh yang bukan administrator atau editor.',
    script:
      'Pasang baris ini sekali di semua halaman: lewat berkas wp-content/mu-plugins seperti di panduan WordPress kami, atau plugin penyisip skrip di header.',
    code: 'Sunting halaman, tekan +, pilih blok “HTML Khusus”, lalu tempel.',
    css: 'Buka Tampilan → Sesuaikan → CSS Tambahan, lalu tempel.',
    fails: link,
  },
  'wordpress-author': {
    name: 'WordPress, sebagai penulis',
    why: 'WordPress menghapus skrip, bingkai, dan tag khusus dari tulisan Anda. Div dengan data- tetap ada, dan menjadi elemen bila administrator sudah memasang skripnya.',
    script: 'Minta administrator memasang baris ini sekali di semua halaman.',
    code: 'Sunting tulisan, tekan +, pilih blok “HTML Khusus”, lalu tempel.',
    css: 'Minta administrator menambahkannya di Tampilan → Sesuaikan → CSS Tambahan.',
    fails: link,
  },
  opendk: {
    name: 'OpenDK (kecamatan)',
    why: 'OpenDK memblokir bingkai dari situs lain, dan skrip di halamannya hanya boleh bertanya ke situs itu sendiri. Maka skrip dan datanya ditaruh di situs itu sendiri.',
    script: 'Tempel baris ini di templat halaman.',
    code: 'Tempel potongan ini di templat halaman, di tempat elemennya harus terlihat.',
    css: 'Tambahkan baris ini ke CSS tema.',
    fails: `${link} Data tidak berubah sendiri: unggah berkasnya lagi setiap kali ada yang baru atau yang minta dihapus.`,
  },
  opensid: {
    name: 'OpenSID (desa)',
    why: 'OpenSID membersihkan skrip dan tag khusus dari widget. Yang tetap ada hanya bingkai (iframe) dan tautan.',
    code: 'Buka Admin Web → Widget → Tambah, pilih jenis dinamis, lalu tempel. Tinggi bingkainya tetap, dan isinya dapat digulir; bila perlu, ubah angka height.',
    css: noCss,
    fails: frameFails,
  },
  blogspot: {
    name: 'Blogspot (Blogger)',
    why: 'Bingkai tidak bergantung pada tema dan penyunting blog.',
    script: 'Tempel baris ini di bawahnya, dalam gadget yang sama, agar tingginya mengikuti isinya.',
    code: 'Buka Tata Letak → Tambahkan Gadget → HTML/JavaScript, lalu tempel.',
    css: noCss,
    fails: frameFails,
  },
  'google-sites': {
    name: 'Google Sites',
    why: 'Google Sites membuat bingkainya sendiri dari sebuah alamat.',
    code: 'Buka Sisipkan → Sematkan → Menurut URL, tempel alamat ini, lalu tarik tepinya sampai cukup tinggi.',
    css: noCss,
    fails: 'Bila bingkainya ditolak, Google Sites menampilkan alamatnya sebagai tautan.',
  },
  joomla: {
    name: 'Joomla',
    why: 'Bingkai paling sering lolos dari saringan teks Joomla, bila pengelolanya mengizinkannya.',
    script: 'Minta pengelola menaruh baris ini di templat situs, agar tinggi bingkai mengikuti isinya.',
    code: 'Buka Konten → Modul Situs → Baru → Khusus, matikan penyunting (Toggle Editor), lalu tempel.',
    css: noCss,
    fails: frameFails,
  },
  bundler: {
    name: 'Aplikasi dengan Vite, webpack',
    why: 'Elemennya dipasang sebagai paket, dan ikut dibangun bersama aplikasi.',
    script: app,
    code: 'Tempel di HTML atau templat aplikasi.',
    css: sheet,
    fails: link,
  },
  react: {
    name: 'React, Next.js',
    why: 'Komponennya memasang elemen itu, dengan properti dan peristiwa yang bertipe.',
    script: app,
    code: 'Simpan sebagai komponen. Di Next.js, awali berkasnya dengan "use client".',
    css: sheet,
    fails: link,
  },
  vue: {
    name: 'Vue, Nuxt',
    why: 'Vue memakai elemen seperti tag biasa.',
    script: app,
    code: 'Simpan sebagai komponen. Di vite.config, beri vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith("guyub-") } } }).',
    css: sheet,
    fails: link,
  },
  'frames-only': {
    name: 'Situs yang hanya menerima iframe',
    why: 'Bingkainya halaman penuh dari gateway, dengan skripnya sendiri di dalam.',
    script:
      'Bila boleh, tempel juga baris ini, agar tingginya mengikuti isinya. Tanpa itu isinya dapat digulir.',
    code: 'Tempel potongan ini di tempat elemennya harus terlihat.',
    css: noCss,
    fails: frameFails,
  },
  strict: {
    name: 'Situs dengan kebijakan ketat (CSP)',
    why: 'Elemennya tidak memerlukan apa pun yang “unsafe”; baris kebijakannya ada di bawah.',
    script: head,
    code: 'Tempel potongan ini di tempat elemennya harus terlihat.',
    css: sheet,
    fails: link,
  },
};
