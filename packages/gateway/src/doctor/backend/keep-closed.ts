import { cellText } from '../../import/read/book.ts';
import type { Known } from './meanings.ts';
import { gated, type Resource } from './resource.ts';
import type { Meaning } from './words.ts';

/** A column that is nobody's business. */
export interface Closed {
  readonly known: Known;
  readonly why: string;
}

const reasons: Partial<Record<Meaning, string>> = {
  identity: 'nomor identitas, yang memuat tempat dan tanggal lahir',
  secret: 'rahasia sebuah program: siapa pun yang membacanya dapat masuk',
  sensitive: 'data peka menurut UU Pelindungan Data Pribadi',
  address: 'alamat rumah; yang diterbitkan hanya kecamatan',
  birthDate: 'tanggal lahir; dibaca hanya untuk menahan anak di bawah 18 tahun, tidak pernah keluar',
};

/** What must not be mapped, and had better be closed at the source: by title, by values, or for want of a yes. */
export function closedOf(all: readonly Known[], resource: Resource): readonly Closed[] {
  const has = (meaning: Meaning) => all.some((known) => known.meaning === meaning && known.confidence >= 0.6);
  return all.flatMap((known): Closed[] => {
    const { meaning, seen } = known;
    const reason = meaning === 'birthDate' && !gated.has(resource) ? 'tanggal lahir' : reasons[meaning];
    if (reason !== undefined) return [{ known, why: reason }];
    if (resource !== 'organisations' && resource !== 'jobs') {
      const phone = meaning === 'telephone' || (meaning !== 'consentContact' && seen.phone >= 0.5);
      const reach = phone ? 'nomor telepon' : meaning === 'email' || seen.email >= 0.5 ? 'surel' : undefined;
      const mine = meaning === 'telephone' || meaning === 'email';
      if (reach && !mine) return [{ known, why: `${reach} orang lain, atau yang tidak jelas milik siapa` }];
      if (reach && !has('consentContact'))
        return [
          { known, why: `${reach}; boleh tampil hanya dengan persetujuan kontak, yang belum ada kolomnya` },
        ];
    }
    if (meaning === 'licenceNumber' && !has('consentLicence'))
      return [{ known, why: 'nomor izin usaha; boleh tampil hanya dengan persetujuan tersendiri' }];
    if ((meaning === 'latitude' || meaning === 'longitude') && gated.has(resource) && isHome(known, all))
      return [
        { known, why: 'titik tiap orang, jadi rumahnya; yang diterbitkan hanya titik tengah kecamatan' },
      ];
    return [];
  });
}

/** A point of somebody's own, unless it is plainly that of the sub-district which many share. */
function isHome({ seen }: Known, all: readonly Known[]): boolean {
  if (!seen.samples.some((cell) => /[.,]\d{3,}/.test(cellText(cell)))) return false;
  const places = all.find(({ meaning }) => meaning === 'subdistrict')?.seen.count ?? 0;
  return seen.count > places || seen.filled < 2 * seen.count;
}
