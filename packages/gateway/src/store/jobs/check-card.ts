import { GuyubError, type Issue } from '@guyub/core';
import { adviseOn, LONGEST_DAYS, type Advice, type JobCard } from '@guyub/core/jobs';
import { sql } from 'kysely';
import type { Work } from '../hiring/in-one.ts';

/** What cannot be published so, for the one who wrote it. */
const sentences: Partial<Record<Advice['code'], string>> = {
  closed: 'Tanggal penutupan sudah lewat: pilih hari ini atau sesudahnya.',
  'closes-late': `Lowongan tampil paling lama ${LONGEST_DAYS} hari: pilih tanggal penutupan yang lebih dekat.`,
  'pay-order': 'Upah terendah lebih besar daripada upah tertinggi: tukar angkanya.',
  'pay-unit': 'Pilih upah itu per apa: jam, hari, minggu, bulan, potong, atau pekerjaan.',
};

/**
 * What a schema cannot say of a card.
 *
 * @throws GuyubError `invalid` with a sentence for each field
 */
export function checkCard(card: JobCard, today: string): void {
  refuse(
    adviseOn(card, today).flatMap(({ field, code, weight }): Issue[] => {
      const message = sentences[code];
      return weight === 'error' && message ? [{ message, path: ['card', field] }] : [];
    }),
  );
}

/** Nobody pledges to, or takes people from, a programme that is not there. */
export async function checkProgrammes(
  { transaction }: Pick<Work, 'transaction'>,
  region: string,
  said: readonly { readonly id: string | undefined; readonly path: readonly (string | number)[] }[],
): Promise<void> {
  const wanted = said.flatMap(({ id }) => (id === undefined ? [] : [id]));
  if (wanted.length === 0) return;
  const { rows } = await sql<{ id: string }>`
    select id from programmes where region = ${region}::text and id = any(${wanted}::text[])`.execute(
    transaction,
  );
  const known = new Set(rows.map(({ id }) => id));
  const message = 'Program pelatihan itu tidak ada di daerah ini: pilih dari daftar, atau kosongkan.';
  refuse(said.flatMap(({ id, path }) => (id === undefined || known.has(id) ? [] : [{ message, path }])));
}

function refuse(issues: readonly Issue[]): void {
  const [first] = issues;
  if (first) throw new GuyubError('invalid', first.message, { adapter: 'gateway', issues });
}
