import { verificationUrlIn } from '@guyub/adapters/experimental/kemnaker';
import { linkOf } from '@guyub/core/privacy';
import { nothing, type Reading, said } from '@guyub/core/reading';
import type { Cell } from '../read/book.ts';

/**
 * The page on which an issuer confirms a certificate, to be shown to everybody. A scan of the paper says more of its
 * holder than that, and the number is for members.
 */
export function readCertificateLink(cell: Cell, number: string | undefined): Reading<string> {
  const text = said(cell);
  if (text === undefined) return nothing;
  const link = linkOf(verificationUrlIn(text) ?? text);
  if (link === undefined)
    return { refused: 'bukan tautan; salin alamat lengkapnya, mulai https://, tanpa kata sandi' };
  if (number === undefined)
    return { refused: 'tautan tanpa nomor sertifikat tidak disimpan; isi nomornya juga' };
  const { hostname, pathname } = new URL(link);
  if (stores.test(hostname) || scan.test(pathname))
    return { refused: 'tautan ke berkas atau pindaian; tulis tautan ke halaman pemeriksaan penerbit' };
  const spelled = bare(String([...new URLSearchParams(link)]));
  return bare(number).length > 3 && spelled.includes(bare(number))
    ? { refused: 'tautan memuat nomor sertifikat, yang hanya untuk anggota; tidak ditampilkan' }
    : { value: link };
}

const stores =
  /(?:^|\.)(?:(?:drive|docs|photos)\.google\.com|goo\.gl|dropbox\.com|1drv\.ms|onedrive\.live\.com|sharepoint\.com|icloud\.com|mega\.nz|mediafire\.com)$/;
const scan = /\.(?:pdf|jpe?g|png|webp|heic|docx?)$/i;
const bare = (text: string): string => text.toLowerCase().replace(/[^a-z\d]/g, '');
