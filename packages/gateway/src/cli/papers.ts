import { readFileSync } from 'node:fs';
import type { PaperTable } from '@guyub/core/hiring';
import { paperTable } from '@guyub/core/hiring/schemas';
import { UsageError } from './usage.ts';

const example =
  '{"validFrom":"2026-01-01","source":"Perbup …","rules":[{"paper":"purchase-proof","upTo":10000000},{"paper":"procurement-unit"}]}';

/**
 * A region's own limits.
 *
 * @throws UsageError saying which part is not as it should be
 */
export function readPapers(file: string): PaperTable {
  let given: unknown;
  try {
    given = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new UsageError(
      `Berkas batas bukti belanja "${file}" tidak dapat dibaca sebagai JSON. Contoh isinya: ${example}`,
    );
  }
  const parsed = paperTable.safeParse(given);
  if (parsed.success) return parsed.data;
  const where = parsed.error.issues[0]!.path.join('.') || 'rules';
  throw new UsageError(
    `Berkas batas bukti belanja "${file}" keliru pada "${where}". Batas harus naik, dan aturan terakhir tanpa batas ("upTo"). Contoh: ${example}`,
  );
}
