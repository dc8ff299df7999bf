/** By finding: what is wrong and what to do. `{name}` is filled in. */
export const id = {
  'no-guyub':
    'Tidak ada Guyub di halaman ini: tidak ada elemen, tautan, bingkai, atau skripnya. Bila halaman digambar oleh skrip, periksa HTML dari peramban (klik kanan, Simpan sebagai). Bila belum dipasang, tempel ini.',
  'element-removed':
    'Skrip Guyub ada, tetapi elemennya tidak: editor situs mungkin membuang tag yang tidak dikenalnya. Bentuk div ini biasanya tidak dibuang; ganti alamat dan kode wilayahnya dengan milik Anda.',
  escaped:
    'Tag Guyub menjadi tulisan dan terbaca pengunjung, karena ditempel di mode visual. Tempel di mode HTML atau Teks, atau di blok HTML Khusus.',
  'in-comment': 'Sebuah tag Guyub berada di dalam komentar HTML, jadi tidak dipakai.',
  'not-read':
    'Sebuah tag Guyub berada di dalam <{inside}>, dan peramban tidak membacanya di sana. Pindahkan ke luar.',
  'tag-broken': 'Editor menyisipkan <br> di dalam tag. Tulis seluruh tag dalam satu baris.',
  'element-unknown':
    'Tidak ada elemen bernama "{name}". Yang ada: {names}. Betulkan di tag pembuka, dan di penutupnya bila tertulis di sana.',
  'element-unclosed':
    'Elemen ini tidak ditutup, jadi sisa halaman masuk ke dalamnya dan tidak terlihat. Tulis penutupnya sesudah tautan di dalamnya; tag yang diakhiri /> tidak menutup.',
  'fallback-missing':
    'Elemen ini kosong. Bila skrip terhalang atau gateway mati, pengunjung melihat ruang kosong. Isi dengan tautan biasa.',
  'in-code':
    'Elemen berada di dalam <{around}>, sehingga tampil atau ditekan tidak semestinya. Pindahkan ke luar.',
  'link-nowhere': 'Tautan ini tidak punya tujuan. Tanpa skrip, pengunjung tidak dapat ke mana-mana.',
  'deep-link-twice':
    'Dua elemen sama-sama menulis alamat halaman (deep-link) dan saling menimpa. Cukup satu.',
  'lang-missing':
    'Halaman tidak menyebut bahasanya. Pembaca layar salah mengucapkan, dan elemen memakai bahasa Indonesia.',
  'base-elsewhere':
    '<base> membuat alamat relatif, juga skrip dan berkas Guyub, dicari di {base}. Tulis alamat lengkap bila bukan itu maksudnya.',
  'word-quotes':
    'Tanda petiknya melengkung (“ ”), bawaan pengolah kata. HTML hanya mengenal petik lurus (").',
  'attribute-with-data': 'Pada tag guyub-…, "{name}" ditulis tanpa data-.',
  'attribute-without-data': 'Pada div atau tautan, "{name}" ditulis dengan data- di depannya.',
  'attribute-unknown': 'Atribut "{name}" tidak dikenal. Yang dikenal: {known}.',
  'flag-false': '"{name}" berlaku karena ia ada, apa pun isinya. Untuk mematikannya, hapus.',
  'region-shape': 'Kode wilayah "{value}" bukan kode Kemendagri. Tulis dengan titik, seperti {example}.',
  'value-bad': 'Isi {name}="{value}" tidak dikenal dan diabaikan. Tulis misalnya {example}.',
  'source-missing':
    'Elemen ini tidak menyebut dari mana datanya (source). Bila editor membuang atributnya, pakai bentuk div dengan data-source.',
  'source-kind-unknown':
    'Kata "{kind}:" di depan source tidak dikenal. Yang ada: snapshot:, shards:, sheet:, atau alamat gateway begitu saja.',
  'source-no-address': 'source bukan alamat. Tulis alamat gateway yang lengkap.',
  'source-kind-not-here': 'Elemen ini tidak dapat membaca "{kind}". Yang dapat: {kinds}.',
  'source-is-file':
    'source menunjuk sebuah berkas. Beri kata snapshot: di depannya, supaya dibaca sebagai berkas.',
  'source-with-path': 'source sudah berisi /v1. Tulis alamat gateway saja; elemen menambahkan sisanya.',
  'shards-no-key':
    'source shards: tanpa kunci. Salin baris yang ditulis guyub snapshot --shards, sampai #ed25519-….',
  'source-inside':
    'source menunjuk {host}, yang hanya ada di komputer atau jaringan Anda sendiri. Pengunjung tidak mencapainya.',
  'source-http': 'Halaman ini https, sedangkan source http: peramban menghalanginya. Pasang https di {host}.',
  'script-missing':
    'Tidak ada skrip untuk elemen ini ({file}). Bila editor membuang <script>, taruh di templat situs, satu baris untuk semua halaman.',
  'script-perhaps-bundled':
    'Skrip {file} tidak terlihat. Bila situs ini membungkus @guyub/widgets sendiri, itu benar; bila tidak, tambahkan.',
  'script-of-other-kind': 'Ada {has}, tetapi sumber data ini memerlukan {file}.',
  'script-held':
    'Sebuah pengoptimal atau pengelola persetujuan menahan skrip ini (type="{type}"). Kecualikan Guyub di sana: ia tidak memakai kuki dan tidak melacak.',
  'loader-renamed':
    '{file} adalah pemuat Guyub dengan nama lain. Ia mencari foldernya lewat namanya sendiri; kembalikan nama itu.',
  'script-not-module': 'Skrip ini modul. Tanpa type="module" peramban menolaknya.',
  'script-http': 'Halaman ini https, sedangkan skripnya http: peramban menghalanginya.',
  'integrity-no-crossorigin': 'integrity untuk skrip dari host lain memerlukan crossorigin="anonymous".',
  'integrity-mismatch':
    'Isi skrip bukan yang disebut integrity, jadi peramban menolaknya. Periksa apakah versinya benar; bila ya, inilah hash isinya sekarang.',
  'manifest-missing': 'data-manifest disebut, tetapi {url} tidak ada. Unggah seluruh folder versi itu.',
  'manifest-mismatch':
    'data-manifest bukan hash dari manifest.json di sana, jadi tidak satu pun skrip dijalankan. Bila versinya benar, inilah hash-nya sekarang.',
  'script-unreachable': '{url} tidak dapat dihubungi. Periksa alamat dan servernya.',
  'script-file-missing':
    '{url} tidak ada di sana (jawabannya {status}). Unggah seluruh folder guyub/, atau betulkan alamatnya.',
  'script-not-javascript':
    '{url} menjawab {type}, bukan JavaScript: barangkali halaman "tidak ditemukan", atau tipe berkasnya salah di server.',
  'script-cors':
    '{host} tidak mengizinkan skrip dipakai situs lain. Server itu harus mengirim header ini untuk foldernya.',
  'script-corp':
    'Header Cross-Origin-Embedder-Policy atau Cross-Origin-Resource-Policy menghalangi skrip dari {host}.',
  'versions-two':
    'Ada dua versi Guyub di halaman ini ({versions}). Yang datang dahulu yang dipakai; sisakan satu.',
  'folders-two': 'Skrip Guyub diambil dari dua tempat ({folders}). Sisakan satu, supaya versinya sama.',
  'script-old': '{file} adalah bentuk lama di samping pemuat. Hapus; pemuat mengambil yang perlu.',
  'policy-blocks':
    'Content-Security-Policy menghalangi: {directives} tidak mengizinkan {lacks}. Kirim baris utuh ini sebagai gantinya. Bila ada beberapa kebijakan, setiap kebijakan harus mengizinkan.',
  'policy-meta-blocks':
    'Content-Security-Policy di <meta> menghalangi: {directives} tidak mengizinkan {lacks}. Tulis begini.',
  'policy-nonce':
    "Kebijakan skripnya memakai 'strict-dynamic': alamat tidak berarti, setiap tag skrip perlu nonce yang sama dengan header.",
  'policy-sandbox':
    'Content-Security-Policy: sandbox tanpa allow-scripts mematikan semua skrip di halaman ini.',
  'policy-reports':
    'Kebijakan yang hanya melapor (Report-Only) akan menghalangi {lacks} bila kelak diberlakukan: {directives}.',
  'geolocation-closed':
    'Permissions-Policy menutup lokasi, jadi "Pakai lokasi saya" tidak berfungsi. Pengunjung tetap dapat memilih tempat menurut nama.',
  'gateway-silent':
    'Gateway {gateway} tidak menjawab. Periksa ejaannya, apakah servernya menyala, dan sertifikatnya.',
  'gateway-fails': 'Gateway {gateway} sedang bermasalah (jawabannya {status}). Beri tahu pengelolanya.',
  'gateway-other':
    '{gateway} bukan gateway Guyub, atau versi yang lama: jawabannya {status}, {type}. Periksa alamatnya; kalau ada jalur di belakangnya, sertakan.',
  'gateway-moved': '{gateway} mengarahkan ke {next}. Tulis alamat itu, supaya peramban tidak menolaknya.',
  'gateway-cors':
    'Gateway {gateway} hidup, tetapi tidak mengizinkan situs ini ({origin}). Pengelola gateway menambahkan pilihan ini.',
  'gateway-busy': 'Gateway {gateway} meminta jeda, jadi tidak semua diperiksa. Ulangi beberapa menit lagi.',
  'gateway-refuses':
    'Gateway {gateway} menolak pertanyaan elemen ini ({status}). Periksa atributnya, dan versi keduanya.',
  'gateway-no-sending':
    'Gateway {gateway} boleh dibaca, tetapi tidak menerima kiriman dari {origin}: permintaan dan lamaran akan gagal.',
  'hiring-closed':
    'Gateway {gateway} belum menerima permintaan penawaran; pengunjung hanya melihat tautan di dalam elemen. Pengelola gateway membukanya begini.',
  'region-empty':
    'Belum ada yang terbit untuk wilayah {region} di {place}, jadi yang tampil kosong. Periksa kodenya; bila benar, tunggu datanya dimasukkan dan disetujui.',
  'region-elsewhere':
    'Belum ada yang terbit untuk wilayah {region} di {place}, jadi yang tampil kosong. Yang ada di sana: {regions}. Bila salah tulis, betulkan kodenya.',
  'not-visited': '{url} tidak dikunjungi: alamat di dalam jaringan tidak dicoba.',
  'file-silent': '{url} tidak dapat dihubungi.',
  'file-missing': '{url} tidak ada di sana (jawabannya {status}). Unggah berkasnya, atau betulkan alamatnya.',
  'file-cors':
    '{host} tidak mengizinkan situs lain membaca berkas ini. Taruh berkas di situs Anda sendiri, atau kirim header ini.',
  'sheet-not-published':
    '{url} menjawab halaman, bukan tabel. Di Google: Berkas, Bagikan, Publikasikan ke web, CSV; salin alamat itu.',
  'file-is-page':
    '{url} menjawab halaman web, bukan berkas data: barangkali belum diunggah. Buat dan unggah.',
  'file-not-json': '{url} terpotong atau rusak. Buat lagi dan unggah.',
  'file-not-guyub': '{url} bukan berkas Guyub versi ini. Buat lagi dan unggah.',
  'file-old':
    'Data di {url} dari {date}, {days} hari lalu. Yang sudah menarik persetujuannya masih tampil. Buat lagi dan unggah, sebaiknya tiap malam.',
  'file-identity':
    'BERHENTI: {url} berisi {count} nomor yang berbentuk nomor identitas (NIK, KK, atau NPWP), di kolom {fields}. Siapa pun dapat mengunduhnya. Hapus berkas itu dari situs sekarang, beri tahu pengelola data, dan buat lagi dengan guyub snapshot.',
  'frame-no-title': 'Bingkai tanpa title: pembaca layar tidak tahu isinya.',
  'frame-http':
    'Halaman ini https, sedangkan bingkainya http: peramban menghalanginya. Pasang https di {host}.',
  'frame-no-script':
    'Bingkai ini tidak mengikuti tinggi isinya, karena skripnya tidak ada; isinya digulung di dalam.',
  'frame-boxed': 'sandbox tanpa allow-scripts: bingkai hanya memakai formulir dan tautan biasa.',
  'frame-silent': '{url} tidak dapat dihubungi.',
  'frame-missing': '{url} tidak ada di sana (jawabannya {status}). Periksa nama elemen dan versi gateway.',
  'frame-refused':
    '{host} tidak mengizinkan {origin} membingkainya. Pengelola gateway menambahkan pilihan ini.',
  'frame-coep': 'Cross-Origin-Embedder-Policy halaman ini menghalangi bingkai dari {host}.',
} as const;
