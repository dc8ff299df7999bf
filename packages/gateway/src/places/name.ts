import { fold } from '@guyub/core/text';

/** `Karang Penang`, `KARANGPENANG`, `karang-penang` are one. */
export const squash = (text: string): string => fold(text).replace(/ /g, '');

/** `Kab. Kotabaru`, `KABUPATEN KOTA BARU` are one; the city and the regency of a name are two. */
export function regencyKey(name: string): string {
  const [, kind, bare] = /^(kab|kota)\w*(?: adm\w*)? (.+)$/.exec(fold(name)) ?? [];
  return `${kind ?? 'kab'} ${squash(bare ?? name)}`;
}
