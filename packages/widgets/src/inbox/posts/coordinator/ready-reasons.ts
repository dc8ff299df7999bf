/** Sent as they stand, and so in Indonesian: the employer does not choose the officer's language. */
export const readyReasons: readonly string[] = [
  'Uraian pekerjaannya belum jelas. Mohon tulis apa yang dikerjakan, jam kerja, dan tempatnya.',
  'Pelamar tidak boleh dimintai uang. Mohon hapus biaya apa pun.',
  'Mohon hapus syarat jenis kelamin, usia, agama, status kawin, atau penampilan.',
  'Kami belum bisa memastikan pemberi kerjanya. Mohon hubungi petugas.',
  'Menurut kabar, lowongan ini sudah terisi.',
];
