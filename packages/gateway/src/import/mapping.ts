import { readFile } from 'node:fs/promises';
import { fold } from '@guyub/core/text';
import * as z from 'zod/mini';
import { fieldKeys, fieldOf, fields, type Field } from './columns/fields.ts';
import { fileError, ImportError } from './errors.ts';
import type { PlannedColumn, SheetPlan } from './plan.ts';

/** The mapping file: what the machine guessed, in words that an officer can correct with any text editor. */
const schema = z.object({
  versi: z.literal(1),
  petunjuk: z.optional(z.string()),
  berkas: z.string(),
  sidik: z.string(),
  cap: z.optional(z.string()),
  wilayah: z.optional(z.string()),
  lembar: z.array(
    z.object({
      nama: z.string(),
      dibaca: z.boolean(),
      alasan: z.optional(z.string()),
      baris_judul: z.optional(z.int()),
      angkatan: z.optional(z.string()),
      tahun: z.optional(z.int()),
      pelatihan: z.optional(z.string()),
    }),
  ),
  kolom: z.array(
    z.object({
      judul: z.string(),
      isi: z.enum(fieldKeys as [string, ...string[]]),
      yakin: z.optional(z.number()),
      alasan: z.optional(z.string()),
      contoh: z.optional(z.array(z.string())),
    }),
  ),
});
export type Mapping = z.infer<typeof schema>;

export const mappingPath = (file: string): string => `${file}.pemetaan.json`;

/** @throws ImportError with the place of the mistake. */
export async function readMapping(path: string): Promise<Mapping> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    throw fileError(error, path);
  }
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw new ImportError(
      `Berkas pemetaan "${path}" bukan JSON yang sah (mungkin ada koma atau kutip yang kurang). Perbaiki, atau hapus agar dibuat ulang.`,
    );
  }
  const read = schema.safeParse(json);
  if (read.success) return read.data;
  const issue = read.error.issues[0]!;
  const where = issue.path.map(String).join(' → ') || 'isi berkas';
  const allowed = issue.path.at(-1) === 'isi' ? ` Pilihan: ${fieldKeys.join(', ')}.` : '';
  throw new ImportError(
    `Berkas pemetaan "${path}" salah di ${where}.${allowed} Perbaiki, atau hapus agar dibuat ulang.`,
  );
}

/** The mapping of what was planned: one entry a sheet, one entry a column title. */
export function toMapping(
  file: string,
  sha256: string,
  region: string | undefined,
  plans: readonly SheetPlan[],
): Mapping {
  const columns = new Map<string, PlannedColumn>();
  for (const { columns: own, skip } of plans) {
    if (skip !== undefined) continue;
    for (const column of own) {
      const key = fold(column.title);
      if ((columns.get(key)?.confidence ?? -1) < column.confidence) columns.set(key, column);
    }
  }
  return {
    versi: 1,
    petunjuk: `Betulkan "isi" bila salah, lalu impor lagi: berkas ini dibaca sendiri. Pilihan isi: ${fieldKeys.join(', ')}.`,
    berkas: file,
    sidik: sha256,
    ...(region === undefined ? {} : { wilayah: region }),
    lembar: plans.map(({ name, skip, table, context }) => ({
      nama: name,
      dibaca: skip === undefined,
      ...(skip === undefined ? {} : { alasan: skip }),
      ...(table && table.headed && skip === undefined ? { baris_judul: table.headerRow } : {}),
      ...(context.cohort && skip === undefined ? { angkatan: context.cohort } : {}),
      ...(context.year && skip === undefined ? { tahun: context.year } : {}),
      ...(context.training && skip === undefined ? { pelatihan: context.training } : {}),
    })),
    kolom: [...columns.values()].map(({ title, field, confidence, reason, samples }) => ({
      judul: title,
      isi: fields[field].key,
      yakin: Math.round(confidence * 100) / 100,
      alasan: reason,
      contoh: [...samples],
    })),
  };
}

/** The person's word goes before the machine's; columns that the mapping does not name keep their guess. */
export function applyMapping(plans: readonly SheetPlan[], mapping: Mapping): SheetPlan[] {
  const told = new Map(mapping.kolom.map((column) => [fold(column.judul), fieldOf(column.isi)!]));
  return plans.map((plan) => {
    const sheet = mapping.lembar.find(({ nama }) => nama === plan.name);
    const columns = plan.columns.map((column) => confirmed(column, told.get(fold(column.title))));
    const context = {
      ...plan.context,
      ...(sheet?.angkatan ? { cohort: sheet.angkatan } : {}),
      ...(sheet?.tahun ? { year: sheet.tahun } : {}),
      ...(sheet?.pelatihan ? { training: sheet.pelatihan } : {}),
    };
    const { skip, ...rest } = plan;
    const named = columns.some(({ field }) => field === 'name');
    const stillSkipped =
      skip?.startsWith('tidak ada kolom nama') && named && sheet?.dibaca !== false ? undefined : skip;
    return { ...rest, columns, context, ...(stillSkipped === undefined ? {} : { skip: stillSkipped }) };
  });
}

/** A column of identity numbers stays one, whatever the mapping says: its values are gone already. */
function confirmed(column: PlannedColumn, field: Field | undefined): PlannedColumn {
  if (field === undefined || column.field === 'identity') return column;
  return field === column.field ? column : { ...column, field, confidence: 1, reason: 'menurut pemetaan' };
}
