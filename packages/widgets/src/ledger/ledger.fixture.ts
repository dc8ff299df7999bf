import {
  deal,
  nextEntry,
  RULE,
  standings,
  type LedgerContent,
  type LedgerEntry,
  type LedgerFile,
  type SharingMember,
} from '@guyub/core/sharing';

// Everybody is invented.
const given = ['Siti', 'Aminah', 'Budi', 'Citra', 'Dewi', 'Eka', 'Fitri', 'Gita', 'Hana'] as const;
const family = ['Rahayu', 'Lestari', 'Wulandari', 'Handayani', 'Pratiwi', 'Utami', 'Sari', 'Astuti'] as const;
const DAY_MS = 86_400_000;
const from = Date.UTC(2026, 0, 5, 2);

export const namesOf = (members: number): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: members }, (_, i) => [
      `a${i + 1}`,
      `${given[i % given.length]} ${family[(i * 3 + Math.floor(i / 9)) % family.length]}`,
    ]),
  );

type Without<T> = T extends unknown ? Omit<T, 'at' | 'by'> : never;
type Content = Without<LedgerContent>;

/** A ledger in the making, with a day between its entries. */
class Pen {
  readonly entries: LedgerEntry[] = [];

  write(content: Content): this {
    const at = new Date(from + this.entries.length * DAY_MS).toISOString();
    const whole: LedgerContent = { at, by: 'koordinator', ...content };
    this.entries.push(nextEntry(this.entries.at(-1), whole));
    return this;
  }

  deal(id: string, pieces: number): this {
    const members = [...standings(this.entries.slice(-400))].map(([member, standing], i): SharingMember => ({
      id: member,
      ...standing,
      capacity: 10 + (i % 4) * 10,
    }));
    const order = { id, pieces, lot: 5 };
    const { turns, short } = deal(order, members);
    return this.write({ kind: 'deal', rule: RULE, order, members, turns, short });
  }
}

/** Of a workshop: everybody joined, some orders, and one entry of each kind. */
export function workshop(members = 8): LedgerFile {
  const names = namesOf(members);
  const pen = new Pen();
  for (const memberId of Object.keys(names)) pen.write({ kind: 'opening', memberId, level: 0 });
  pen.deal('Seragam SDN Contoh 1', 120).deal('Taplak hotel', 64);
  const order = { orderId: 'Taplak hotel' };
  pen
    .write({ kind: 'transfer', ...order, from: 'a2', to: 'a5', pieces: 4 })
    .write({ kind: 'return', ...order, memberId: 'a3', pieces: 5 })
    .write({
      kind: 'override',
      ...order,
      memberId: 'a3',
      pieces: 5,
      reason: 'Mesinnya sudah baik lagi, dan pesanannya masih ada',
    })
    .write({ kind: 'override', ...order, memberId: 'a1', pieces: -3, reason: 'Salah hitung' })
    .deal('Mukena', 45);
  return { guyub: 'ledger', community: 'Penjahit Contoh', names, entries: pen.entries };
}

/** Of many years: mostly small orders, so that it is made in a moment. */
export function longLedger(length: number): LedgerFile {
  const pen = new Pen();
  const names = namesOf(4);
  for (const memberId of Object.keys(names)) pen.write({ kind: 'opening', memberId, level: 0 });
  while (pen.entries.length < length) {
    const nth = pen.entries.length;
    if (nth % 4 === 0) pen.deal(`Pesanan ${nth}`, 10);
    else
      pen.write({
        kind: 'transfer',
        orderId: `Pesanan ${nth - (nth % 4)}`,
        from: `a${(nth % 4) + 1}`,
        to: `a${((nth + 1) % 4) + 1}`,
        pieces: 1,
      });
  }
  return { guyub: 'ledger', community: 'Penjahit Contoh', names, entries: pen.entries };
}

/** As when somebody opens the file and gives themselves two pieces less. */
export const tampered = (file: LedgerFile, at: number): LedgerFile => ({
  ...file,
  entries: file.entries.map((entry, i) =>
    i === at && entry.kind === 'deal'
      ? {
          ...entry,
          turns: entry.turns.map((turn, j) => (j === 0 ? { ...turn, pieces: turn.pieces - 2 } : turn)),
        }
      : entry,
  ),
});
