import { enough } from './best.ts';
import type { Known } from './meanings.ts';
import { gated, type Resource } from './resource.ts';

/** Whose answers to what; only what is plainly a person's own counts, and the rest is asked about. */
export function consentsOf(
  all: readonly Known[],
  resource: Resource,
  questions: string[],
): ReadonlyMap<string, Known> {
  const found = new Map<string, Known>();
  if (!gated.has(resource)) return found;
  const purposes = {
    publication: 'consentPublication',
    contact: 'consentContact',
    licence: 'consentLicence',
  } as const;
  for (const [purpose, meaning] of Object.entries(purposes)) {
    const several = all.filter((known) => known.meaning === meaning && known.confidence >= enough);
    if (several.length === 1) found.set(purpose, several[0]!);
    if (several.length > 1)
      questions.push(
        `Beberapa kolom mirip persetujuan yang sama: ${several.map(({ column }) => `"${column.path}"`).join(', ')}. Tidak satu pun dipakai; tulis yang benar di consents.${purpose}.`,
      );
  }
  for (const { column, meaning, because } of all) {
    if (meaning === 'shown' && !found.has('publication'))
      questions.push(
        `"${column.path}" tampaknya keputusan pengelola situs. Apakah itu jawaban orangnya sendiri? Bila ya, tulis di consents.publication; bila tidak, jangan.`,
      );
    else if (meaning === 'unknown' && /persetujuan/.test(because))
      questions.push(
        `"${column.path}" mirip persetujuan, tetapi tidak jelas untuk apa, jadi tidak dipakai. Bila itu jawaban "bersedia ditampilkan", tulis di consents.publication.`,
      );
  }
  return found;
}
