import { createHash } from 'node:crypto';
import { access, rename, writeFile } from 'node:fs/promises';
import { fileError, ImportError } from './errors.ts';
import { applyMapping, mappingPath, readMapping, toMapping, type Mapping } from './mapping.ts';
import { PeopleOfFile } from './match-keys.ts';
import { PeopleWriter } from './people-writer.ts';
import { planSheets, type SheetChoice, type SheetPlan } from './plan.ts';
import { openFile, type OpenedFile } from './read/open.ts';
import { isReport, ReportFile, reportPath } from './report.ts';
import { RowReader } from './rows.ts';
import type { ImportSink, ImportTransaction } from './sink.ts';
import { FillDown } from './table/fill-down.ts';
import { RowKinds } from './table/row-kind.ts';
import { Tally } from './tally.ts';
import { placeInAddress } from './values/place.ts';
import {
  findRegency,
  guessRegency,
  isSubdistrict,
  loadRegions,
  type Regency,
  type Regions,
} from './values/region.ts';

export interface ImportOptions {
  readonly file: string;
  /** Absent: a dry run, nothing goes to the database. */
  readonly sink?: ImportSink;
  readonly mapping?: string;
  /** `35.27`. */
  readonly region?: string;
  readonly onProgress?: (progress: Progress) => void;
  /** Called before the first row is stored. */
  readonly onPlan?: (plan: ImportPlan) => void;
}

export interface Progress {
  /** 0 to 1, by bytes. */
  readonly done: number;
  readonly rows: number;
}

export interface ImportPlan {
  readonly name: string;
  readonly region: (Regency & { readonly guessed: boolean }) | undefined;
  readonly sheets: readonly SheetPlan[];
  readonly mappingPath: string;
  /** A person's mapping was used, not the machine's alone. */
  readonly mappingUsed: boolean;
}

export interface ImportResult extends ImportPlan {
  readonly tally: Tally;
  readonly reportPath: string;
}

/**
 * Imports one file in two passes: the first looks at the top of each sheet and decides what is what, the
 * second streams all rows to the sink inside one transaction. The mapping and the report lie beside the file.
 * @throws ImportError with a sentence for the officer; then nothing of the file is in the database.
 */
export async function importFile(options: ImportOptions): Promise<ImportResult> {
  const [opened, regions] = await Promise.all([openFile(options.file), loadRegions()]);
  try {
    const plan = await planFile(options, opened, regions);
    options.onPlan?.(plan);
    const tally = new Tally();
    const report = new ReportFile(reportPath(options.file));
    const run = (transaction?: ImportTransaction) =>
      readSheets({ options, opened, regions, plan, tally, report }, transaction);
    try {
      if (options.sink) {
        const source = {
          name: opened.name,
          sha256: opened.sha256,
          region: `kemendagri:${plan.region!.code}`,
        };
        await options.sink.file(source, run);
      } else await run();
    } catch (error) {
      await report.discard();
      throw error;
    }
    await report.finish();
    return { ...plan, tally, reportPath: reportPath(options.file) };
  } finally {
    await opened.book.close();
  }
}

async function planFile(options: ImportOptions, opened: OpenedFile, regions: Regions): Promise<ImportPlan> {
  const path = options.mapping ?? mappingPath(options.file);
  const mapping = options.mapping !== undefined ? await readMapping(path) : await ownMapping(path);
  const choice = (sheet: string): SheetChoice => {
    const told = mapping?.lembar.find(({ nama }) => nama === sheet);
    if (!told) return {};
    const headerRow = mapping!.sidik === opened.sha256 ? told.baris_judul : undefined;
    return { read: told.dibaca, ...(headerRow === undefined ? {} : { headerRow }) };
  };
  const guessed = await planSheets(opened.book, choice, (text) => isSubdistrict(text, regions));
  if (guessed.some(({ table }) => table && isReport(table.columns.map(({ title }) => title)))) {
    throw new ImportError(
      'Berkas ini laporan dari impor sebelumnya, bukan daftar peserta. Impor berkas aslinya saja.',
    );
  }
  const sheets = mapping ? applyMapping(guessed, mapping) : guessed;
  if (sheets.every(({ skip }) => skip !== undefined)) throw noTable(sheets);
  const region = regionOf(options, mapping, regions, sheets, opened.name);
  if (!region && options.sink) {
    throw new ImportError(
      'Kabupaten/kota berkas ini tidak dapat ditebak. Tambahkan kodenya, misalnya --region 35.27 (Kabupaten Sampang).',
    );
  }
  if (options.mapping === undefined && !mapping) {
    await writeMapping(path, toMapping(opened.name, opened.sha256, region?.code, sheets));
  }
  return { name: opened.name, region, sheets, mappingPath: path, mappingUsed: mapping !== undefined };
}

function noTable(sheets: readonly SheetPlan[]): ImportError {
  const why = sheets
    .map(({ name, skip }) => (name ? `lembar "${name}": ${skip}` : skip))
    .slice(0, 8)
    .join('; ');
  return new ImportError(
    `Tidak ada daftar orang yang dapat dibaca di berkas ini (${why}). Pastikan ada baris judul dengan kolom "Nama" dan data di bawahnya.`,
  );
}

function regionOf(
  options: ImportOptions,
  mapping: Mapping | undefined,
  regions: Regions,
  sheets: readonly SheetPlan[],
  file: string,
) {
  const told = options.region ?? mapping?.wilayah;
  if (told !== undefined) {
    const found = findRegency(regions, told);
    if (!found)
      throw new ImportError(
        `Kode wilayah "${told}" tidak dikenal. Pakai kode Kemendagri kabupaten/kota, misalnya 35.27.`,
      );
    return { code: found.code, name: found.name, guessed: false };
  }
  const read = sheets.filter(({ skip }) => skip === undefined);
  const samples = (...wanted: string[]) =>
    read.flatMap(({ columns }) =>
      columns.filter(({ field }) => wanted.includes(field)).flatMap((column) => column.values),
    );
  const texts = [
    file.replace(/[-_.\d]+/g, ' '),
    ...read.flatMap(({ name, table }) => [name, ...(table?.titles ?? [])]),
    ...samples('certificateIssuer', 'organisation', 'regency'),
  ];
  const spoken = texts.flatMap((text) => placeInAddress(text).subdistrict ?? []);
  const places = [...samples('subdistrict', 'place', 'address'), ...spoken];
  const found = guessRegency(regions, texts, places);
  return found && { code: found.code, name: found.name, guessed: true };
}

interface Run {
  readonly options: ImportOptions;
  readonly opened: OpenedFile;
  readonly regions: Regions;
  readonly plan: ImportPlan;
  readonly tally: Tally;
  readonly report: ReportFile;
}

async function readSheets(
  { options, opened, regions, plan, tally, report }: Run,
  transaction?: ImportTransaction,
): Promise<void> {
  const sheetName = (index: number) => plan.sheets[index]!.name;
  const writer = new PeopleWriter({ transaction, known: new PeopleOfFile(), report, tally, sheetName });
  const before = opened.book.position();
  const size = Math.max(1, opened.book.size);
  const progress = () =>
    options.onProgress?.({ done: Math.min(1, (opened.book.position() - before) / size), rows: tally.rows });
  for (const [sheetIndex, sheet] of plan.sheets.entries()) {
    if (sheet.skip !== undefined || !sheet.table) continue;
    await readSheet(sheet, sheetIndex, new RowReader(sheet, regions, plan.region?.code), writer, progress);
  }
  await writer.flush();
  progress();
}

async function readSheet(
  plan: SheetPlan,
  sheetIndex: number,
  reader: RowReader,
  writer: PeopleWriter,
  progress: () => void,
): Promise<void> {
  const at = (field: string) => plan.columns.find((column) => column.field === field)?.index;
  const table = plan.table!;
  const kinds = new RowKinds(table, at('name') ?? -1, at('number'));
  const fill = new FillDown(plan.merges);
  let context = plan.context;
  for await (const found of plan.sheet.rows()) {
    if (found.number % 1000 === 0) progress();
    if (found.number < table.bodyFrom) continue;
    const kind = kinds.of(found);
    const place = { sheet: plan.name, sheetIndex, row: found.number };
    const { row } = fill.row(found);
    if (kind.kind === 'heading') context = { ...context, ...kind.context };
    if (kind.kind === 'person') await writer.person(place, reader.read(row, context));
    else if ('why' in kind) await writer.skipped(place, kind.why);
  }
}

/** Fingerprint of what the machine wrote; when it no longer fits, a person has been at work. */
const stamp = ({ lembar, kolom, wilayah }: Mapping) =>
  createHash('sha256')
    .update(JSON.stringify([lembar, kolom, wilayah ?? null]))
    .digest('hex')
    .slice(0, 16);

/** The mapping beside the file when a person corrected it: such work is never overwritten. */
async function ownMapping(path: string): Promise<Mapping | undefined> {
  try {
    await access(path);
  } catch {
    return undefined;
  }
  const mapping = await readMapping(path);
  return mapping.cap === stamp(mapping) ? undefined : mapping;
}

async function writeMapping(path: string, mapping: Mapping): Promise<void> {
  try {
    await writeFile(`${path}.tmp`, `${JSON.stringify({ ...mapping, cap: stamp(mapping) }, null, 2)}\n`);
    await rename(`${path}.tmp`, path);
  } catch (error) {
    throw fileError(error, path);
  }
}
