import { scrubIdentityNumbers } from '@guyub/core/privacy';
import { maskPhone } from '@guyub/core/reading';
import { fields } from './columns/fields.ts';
import type { ImportPlan, ImportResult } from './pipeline.ts';
import { fates, type Fate } from './report.ts';

/** Nothing that a workbook holds may steer the terminal, or show an identity number or a phone. */
const plain = (text: string) => maskPhone(scrubIdentityNumbers(text.replace(/\p{C}+/gu, ' ')));

function grid(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  most: readonly number[],
): string {
  const cut = (text: string, width: number) => (text.length > width ? `${text.slice(0, width - 1)}…` : text);
  const all = [head, ...rows].map((row) => row.map((cell, i) => cut(plain(cell), most[i]!)));
  const widths = head.map((_, i) => Math.max(...all.map((row) => row[i]!.length)));
  const lines = all.map((row) =>
    row
      .map((cell, i) => cell.padEnd(widths[i]!))
      .join('  ')
      .trimEnd(),
  );
  lines.splice(1, 0, widths.map((width) => '─'.repeat(width)).join('  '));
  return lines.map((line) => `  ${line}`).join('\n');
}

const number = (value: number) => value.toLocaleString('id-ID');

/** What the columns were taken for, before a row is stored. Samples are veiled: a screen is often a log. */
export function planText(plan: ImportPlan): string {
  const read = plan.sheets.filter(({ skip }) => skip === undefined);
  const left = plan.sheets.filter(({ skip }) => skip !== undefined);
  const seen = new Set<string>();
  const columns = read
    .flatMap(({ columns }) => columns)
    .filter(({ title }) => !seen.has(title) && seen.add(title));
  const used = columns.filter((column) => column.field !== 'unknown' || column.samples.length > 0);
  const rows = used.map(({ title, field, confidence, samples }) => [
    title,
    field === 'identity'
      ? 'nomor identitas: dikenali, tidak disimpan'
      : fields[field].label + (fields[field].stored ? '' : ', tidak disimpan'),
    field === 'unknown' ? '-' : `${Math.round(confidence * 100)} %`,
    samples.join(' · '),
  ]);
  const consent = columns.some(({ field }) => field === 'consentPublication');
  const doubtful = columns.filter(({ reason }) => reason.startsWith('mirip kolom persetujuan'));
  const scattered = columns.filter(({ reason }) => reason.startsWith('jawaban persetujuan terbagi'));
  const region = plan.region
    ? `${plan.region.name} (${plan.region.code}${plan.region.guessed ? ', ditebak dari isi berkas' : ''})`
    : 'belum diketahui, tambahkan --region KODE';
  return [
    `${plain(plan.name)}`,
    `  Wilayah: ${region}`,
    read.some(({ name }) => name)
      ? `  Lembar dibaca: ${read.map(({ name, context }) => plain(`${name}${context.cohort && context.cohort !== name ? ` (${context.cohort})` : ''}`)).join(', ')}`
      : '',
    ...left.map(({ name, skip }) => `  Lembar "${plain(name)}" dilewati: ${skip}`),
    grid(['Kolom', 'Dibaca sebagai', 'Yakin', 'Contoh'], rows, [32, 42, 6, 48]),
    consent
      ? ''
      : '  PERHATIAN: tidak ada kolom persetujuan yang jelas. Semua orang disimpan TANPA dipublikasikan.',
    ...scattered.map(({ title, reason }) => `  "${plain(title)}": ${reason}.`),
    ...(consent ? [] : doubtful).map(
      ({ title }) =>
        `  Bila "${plain(title)}" menjawab boleh tidaknya ditampilkan, tulis persetujuan_publikasi untuk kolom itu di pemetaan.`,
    ),
    plan.mappingUsed
      ? `  Pemetaan yang dipakai: ${plan.mappingPath}`
      : `  Pemetaan ditulis ke ${plan.mappingPath} (betulkan di sana, lalu ulangi)`,
    '',
  ]
    .filter((line, i, all) => line !== '' || i === all.length - 1)
    .join('\n');
}

const roman: Record<string, string> = { i: '1', ii: '2', iii: '3', iv: '4', v: '5', vi: '6', vii: '7', viii: '8', ix: '9', x: '10' }; // prettier-ignore
const cohortOrder = (name: string) =>
  name.toLowerCase().replace(/\b[ivx]+\b/g, (word) => roman[word] ?? word);

/** Cohorts by name and number, `Angkatan IX` before `Angkatan X`. */
function cohortsText(cohorts: ReadonlyMap<string, number>): string {
  const sorted = [...cohorts].sort(([a], [b]) =>
    cohortOrder(a).localeCompare(cohortOrder(b), 'id', { numeric: true }),
  );
  const most = 12;
  const named = sorted.slice(0, most).map(([name, people]) => `${plain(name)} ${number(people)}`);
  return [...named, ...(sorted.length > most ? [`dan ${sorted.length - most} angkatan lain`] : [])].join(
    ', ',
  );
}

/** What became of the rows. */
export function resultText({ tally, reportPath, sheets }: ImportResult, dry: boolean): string {
  const order: Fate[] = ['new', 'changed', 'unchanged', 'read', 'further', 'repeated', 'refused', 'skipped'];
  const counts = order
    .filter((fate) => tally.counts[fate] > 0)
    .map((fate) => `${number(tally.counts[fate])} ${fates[fate]}`);
  const unknown = sheets
    .flatMap(({ skip, columns }) => (skip === undefined ? columns : []))
    .filter(({ field, samples }) => field === 'unknown' && samples.length > 0);
  const lines = [
    `  ${number(tally.people)} orang (${number(tally.published)} bersedia ditampilkan): ${counts.join(', ') || 'tidak ada baris'}`,
  ];
  if (tally.bySheet.size > 1)
    lines.push(
      `  ${[...tally.bySheet].map(([name, people]) => `${plain(name)} ${number(people)}`).join(', ')}`,
    );
  else if (tally.byCohort.size > 1) lines.push(`  ${cohortsText(tally.byCohort)}`);
  if (unknown.length > 0)
    lines.push(
      `  Tidak dikenal, tidak disimpan: ${[...new Set(unknown.map(({ title }) => plain(title)))].join(', ')}`,
    );
  if (tally.attention.length > 0) {
    const rows = tally.attention.map(({ sheet, row, fate, why, notes }) => [
      sheet,
      String(row),
      fates[fate],
      [
        why,
        ...notes
          .filter(({ text }) => text !== why)
          .map(({ column, text }) => (column ? `${column}: ${text}` : text)),
      ]
        .filter(Boolean)
        .join('; '),
    ]);
    lines.push('', grid(['Lembar', 'Baris', 'Hasil', 'Keterangan'], rows, [20, 8, 9, 90]));
    const common = [...tally.notes]
      .sort((a, b) => b[1] - a[1])
      .slice(0, 8)
      .filter(([, count]) => count > 1);
    lines.push('', ...common.map(([note, count]) => `  ${number(count)} × ${plain(note)}`));
  }
  lines.push(`  Laporan tiap baris: ${reportPath}`);
  if (dry) lines.push('  Uji coba (--dry-run): tidak ada yang masuk ke basis data.');
  return `${lines.join('\n')}\n`;
}
