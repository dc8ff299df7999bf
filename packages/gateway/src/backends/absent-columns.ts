import { pathsOf, type Mapping } from '@guyub/adapters/mapping';
import { isAbsent } from '../doctor/backend/targets.ts';
import { BackendsError } from './config.ts';

/**
 * What the doctor left open in a mapping. Without a consent nobody is shown, which may be meant so; without a needed column
 * every question would fail.
 *
 * @param about the backend, as it begins a sentence
 * @param where the mapping stands, as it goes on
 * @returns a sentence for each kind of record of which nobody is shown
 * @throws BackendsError
 */
export function checkAbsent(mapping: Mapping, about: string, where: string): readonly string[] {
  const entries = Object.entries(mapping.resources) as [keyof Mapping['resources'], Entry][];
  const open = entries.flatMap(([resource, { fields }]) =>
    Object.keys(fields).flatMap((field) =>
      pathsOf(mapping, resource, field)
        .filter(isAbsent)
        .map((path) => `  ${resource} → fields → ${field} masih "${path.slice(0, 60)}".`),
    ),
  );
  if (open.length > 0)
    throw new BackendsError(
      `${about} belum dapat dipakai: ${where} belum selesai.\n${open.join('\n')}\nGanti dengan nama kolomnya. Bila kolom itu memang tidak ada, tambahkan dahulu di sumbernya.`,
    );
  return entries
    .filter(([, { consents }]) => isAbsent(consents?.publication))
    .map(
      ([resource]) =>
        `${about}: ${resource} → consents → publication di ${where} masih "BELUM ADA", jadi tidak seorang pun akan tampil. Tulis kolom jawabannya: docs/guides/mapping.md.`,
    );
}

interface Entry {
  readonly fields: object;
  readonly consents?: { readonly publication: unknown };
}
