import { GuyubError } from '@guyub/core';

const reasons = {
  'too-heavy': 'Foto lebih besar dari 8 MB. Perkecil dahulu, lalu ulangi.',
  'not-a-picture':
    'Berkas ini bukan foto yang dapat dibaca. Simpan sebagai JPEG, PNG, atau WebP, lalu ulangi.',
  'too-small': 'Foto terlalu kecil. Tiap sisinya paling sedikit 320 piksel; pakai foto aslinya.',
  'too-large': 'Foto lebih dari 50 juta piksel. Perkecil dahulu, lalu ulangi.',
  'too-long': 'Foto lebih dari empat kali lebih panjang daripada lebarnya. Potong dahulu, lalu ulangi.',
  'too-many': 'Sudah ada enam foto. Hapus salah satunya, lalu ulangi.',
  'alt-too-long': 'Keterangan foto lebih dari 150 huruf. Ringkaskan, lalu ulangi.',
} as const;
type PhotoRefusal = keyof typeof reasons;

/** The issue is named by its reason, so that whoever shows it can say it in another language. */
export const photoRefused = (reason: PhotoRefusal): GuyubError =>
  new GuyubError('invalid', reasons[reason], {
    adapter: 'gateway',
    issues: [{ message: reason, path: ['photo'] }],
  });
