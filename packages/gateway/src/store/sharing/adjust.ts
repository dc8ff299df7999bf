import { sayReason, type WorkOrderChange } from '@guyub/core/sharing';
import { invalid } from '../hiring/write.ts';
import type { Book } from './book.ts';
import type { Part } from './go-round.ts';
import type { Split } from './propose.ts';

type Adjustment = Extract<WorkOrderChange, { readonly status: 'offered' }>['adjustments'][number];

/** Who may be given pieces against the rule: whoever could make them, also beyond what they said. */
const open = new Set(['skill', 'certificate', undefined]);

/**
 * The proposal with a coordinator's changes. All pieces stay given out; what the rule found nobody for may be given as well.
 *
 * @throws GuyubError `invalid` with the place of what does not fit
 */
export function adjusted(
  parts: readonly Part[],
  adjustments: readonly Adjustment[],
  { members, dealt, order }: Split,
  unit: string,
): readonly Part[] {
  const byId = new Map(members.map((member) => [member.id, member]));
  const wanted = new Map<string, Adjustment>();
  for (const [i, adjustment] of adjustments.entries()) {
    const path = ['adjustments', i, 'personId'];
    const member = byId.get(adjustment.personId);
    if (!member) throw invalid('Orang ini bukan anggota komunitas.', path);
    if (wanted.has(adjustment.personId)) throw invalid('Anggota ini diubah dua kali.', path);
    if (adjustment.pieces > 0 && !open.has(member.excluded)) {
      const why = sayReason({ code: 'excluded', why: member.excluded! }, 'id', unit);
      throw invalid(`Anggota ini tidak dapat diberi bagian. ${why}`, path);
    }
    wanted.set(adjustment.personId, adjustment);
  }
  const changed = parts.map((part): Part => {
    const adjustment = wanted.get(part.personId);
    if (!adjustment || adjustment.pieces === part.pieces) return part;
    const { pieces, reason } = adjustment;
    return { ...part, pieces, reason: { code: 'override', pieces, reason } };
  });
  const total = changed.reduce((sum, { pieces }) => sum + pieces, 0);
  const given = order.pieces - dealt.short;
  if (total < given)
    throw sum(`Masih kurang ${given - total} ${unit}: semua bagian harus ada yang mengerjakan.`);
  if (total > order.pieces)
    throw sum(`Kelebihan ${total - order.pieces} ${unit}: kurangi bagian anggota lain sebanyak itu.`);
  return changed;
}

const sum = (message: string) => invalid(message, ['adjustments']);

/** What a coordinator changed stands in the book, each with its reason. */
export function writeOverrides(
  { write }: Book,
  orderId: string,
  weight: number,
  parts: readonly Part[],
  { dealt }: Split,
): void {
  for (const { personId: memberId, pieces, reason } of parts)
    if (reason.code === 'override')
      write({
        kind: 'override',
        orderId,
        memberId,
        pieces: pieces - (dealt.shares.get(memberId) ?? 0),
        weight,
        reason: reason.reason,
      });
}
