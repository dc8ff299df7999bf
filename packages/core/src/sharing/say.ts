import type { Exclusion } from './member.ts';
import type { Reason } from './reason.ts';

const excluded: Readonly<Record<'id' | 'en', Readonly<Record<Exclusion, string>>>> = {
  id: {
    'no-consent': 'Belum setuju ikut berbagi pekerjaan.',
    skill: 'Bidangnya lain.',
    certificate: 'Pesanan ini meminta sertifikat.',
    area: 'Di luar wilayah pesanan ini.',
    'on-leave': 'Sedang cuti.',
    full: 'Sudah penuh sampai batas waktu.',
    declined: 'Tidak dapat ikut kali ini; gilirannya tidak hilang.',
    owner: 'Membawa pesanan ini, dan sudah mengambil bagiannya lebih dulu.',
  },
  en: {
    'no-consent': 'Has not agreed to share work.',
    skill: 'Works in another trade.',
    certificate: 'This order asks for a certificate.',
    area: 'Outside the area of this order.',
    'on-leave': 'On leave.',
    full: 'Busy until the deadline.',
    declined: 'Cannot take part this time; the turn is not lost.',
    owner: 'Brought this order and has taken a part of it first.',
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
  if (reason.code === 'enough')
    return id
      ? `Kali ini belum mendapat: sudah menerima ${reason.level}, yang lain lebih sedikit; giliran berikutnya lebih dulu.`
      : `Nothing this time: has received ${reason.level}, others less; comes first at the next turn.`;
  if (reason.code === 'override')
    return id
      ? `Diatur koordinator menjadi ${reason.pieces} ${unit}: ${ended(reason.reason)}`
      : `Set to ${reason.pieces} ${unit} by the coordinator: ${ended(reason.reason)}`;
  if (reason.code === 'kept' || reason.code === 'taken-over')
    return besideTheRule[language][reason.code].replace('%', () => `${reason.pieces} ${unit}`);
  const { pieces, level, lowest, capacity, line, code } = reason;
  const begin = id
    ? `Mendapat ${pieces} ${unit}: sejauh ini menerima ${level}${lowest ? ', paling sedikit' : ''}; `
    : `Gets ${pieces} ${unit}: has received ${level} so far${lowest ? ', the least of all' : ''}; `;
  const end = {
    capacity: id ? `sanggup ${capacity} sebelum batas waktu.` : `can finish ${capacity} before the deadline.`,
    probation: id ? `batas anggota baru ${capacity}.` : `a new member's limit is ${capacity}.`,
    line: id ? `diisi sampai garis rata ${line}.` : `filled up to the common line of ${line}.`,
  };
  return begin + end[code];
}

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
