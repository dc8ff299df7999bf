import type { Exclusion } from './member.ts';
import type { Reason } from './reason.ts';

const excluded: Readonly<Record<'id' | 'en', Readonly<Record<Exclusion, string>>>> = {
  id: {
    'no-consent': 'Belum setuju ikut berbagi pekerjaan.',
    skill: 'Bidangnya lain.',
    certificate: 'Pesanan ini meminta sertifikat.',
    'on-leave': 'Sedang cuti.',
    'no-capacity': 'Kesanggupan sehari belum diisi, atau 0.',
    full: 'Tidak sanggup lagi sebelum batas waktu.',
    new: 'Batas anggota baru sudah tercapai.',
    declined: 'Tidak dapat ikut kali ini; gilirannya tidak hilang.',
    owner: 'Membawa pesanan ini, jadi tidak ikut dibagi.',
  },
  en: {
    'no-consent': 'Has not agreed to share work.',
    skill: 'Works in another trade.',
    certificate: 'This order asks for a certificate.',
    'on-leave': 'On leave.',
    'no-capacity': 'Has not said how much a day, or said 0.',
    full: 'Can finish none before the deadline.',
    new: 'Has reached the limit of new members.',
    declined: 'Cannot take part this time; the turn is not lost.',
    owner: 'Brought this order, so takes no part in the split.',
  },
};

/**
 * The reason as one sentence to read out.
 *
 * @param unit of a piece, e.g. `potong`
 */
export function sayReason(reason: Reason, language: 'id' | 'en', unit: string): string {
  if (reason.code === 'excluded') return excluded[language][reason.why];
  const id = language === 'id';
  const number = (value: number) => numerals[language].format(value);
  if (reason.code === 'enough') {
    const ahead = reason.ahead.map((one) => othersHad[language][one]).join(id ? ', atau ' : ', or ');
    return id
      ? `Kali ini belum mendapat: sudah menerima ${number(reason.level)}, sedangkan yang mendapat bagian menerima ${ahead}. Gilirannya tidak hilang.`
      : `Nothing this time: has received ${number(reason.level)}, and those who get a part ${ahead}. The turn is not lost.`;
  }
  if (reason.code === 'override')
    return id
      ? `Diatur koordinator menjadi ${number(reason.pieces)} ${unit}: ${ended(reason.reason)}`
      : `Set to ${number(reason.pieces)} ${unit} by the coordinator: ${ended(reason.reason)}`;
  if (reason.code === 'kept' || reason.code === 'taken-over')
    return besideTheRule[language][reason.code].replace('%', () => `${number(reason.pieces)} ${unit}`);
  const { pieces, level, after, lowest, capacity, code } = reason;
  const least = !lowest
    ? ''
    : id
      ? `, ${lowest === 'tied' ? 'termasuk yang ' : ''}paling sedikit di antara yang ikut`
      : `, ${lowest === 'tied' ? 'among ' : ''}the least of those who take part`;
  const begin = id
    ? `Mendapat ${number(pieces)} ${unit}: sejauh ini menerima ${number(level)}${least}; `
    : `Gets ${number(pieces)} ${unit}: has received ${number(level)} so far${least}; `;
  const can = number(capacity);
  const end = {
    capacity: id
      ? `masih sanggup ${can} sebelum batas waktu.`
      : `can still finish ${can} before the deadline.`,
    probation: id ? `sebagai anggota baru masih boleh ${can}.` : `as a new member may still take ${can}.`,
    line: id ? `diisi bergilir sampai ${number(after)}.` : `filled up, turn by turn, to ${number(after)}.`,
  };
  return begin + end[code];
}

/** Effort comes in tenths, of which adding leaves crumbs. */
const numerals = {
  id: new Intl.NumberFormat('id-ID', { maximumFractionDigits: 2 }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 }),
};

const othersHad = {
  id: {
    less: 'lebih sedikit',
    'waited-longer': 'sama dan menunggu lebih lama',
    drawn: 'sama dan menang undian',
  },
  en: { less: 'less', 'waited-longer': 'as much and waited longer', drawn: 'as much and won the draw' },
};

const besideTheRule = {
  id: {
    kept: 'Membawa pesanan ini dan mengerjakan % sendiri.',
    'taken-over': 'Mengambil alih % dari anggota lain.',
  },
  en: {
    kept: 'Brought this order and makes % of it.',
    'taken-over': 'Took over % from another member.',
  },
};

/** What a coordinator wrote, as a sentence. */
const ended = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);
