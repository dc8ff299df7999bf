import type { SharingMember } from './member.ts';

const day = (date: string) => Date.parse(date) / 86_400_000;

/** Eight invented tailors, as they stand before an order of school uniforms. */
export const eight: readonly SharingMember[] = [
  { id: 'aminah', level: 20, capacity: 30, lastTurn: day('2025-09-01') },
  { id: 'budi', level: 35, capacity: 18, lastTurn: day('2025-10-03') },
  { id: 'citra', level: 10, capacity: 12, lastTurn: day('2025-08-11') },
  { id: 'dewi', level: 10, capacity: 20, lastTurn: day('2025-10-20'), onProbation: true },
  { id: 'eka', level: 50, capacity: 40, lastTurn: day('2025-10-10') },
  { id: 'fitri', level: 28, capacity: 9, lastTurn: day('2025-09-20') },
  { id: 'gita', level: 15, capacity: 45, lastTurn: day('2025-09-02') },
  { id: 'hana', level: 40, capacity: 0, lastTurn: day('2025-09-28'), excluded: 'on-leave' },
];

export const uniforms = { id: 'ORD-2025-014', pieces: 120, lot: 5 };
