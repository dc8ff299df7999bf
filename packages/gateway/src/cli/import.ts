import { ImportError } from '../import/errors.ts';
import { importFile } from '../import/pipeline.ts';
import { progressLine } from '../import/progress.ts';
import { planText, resultText } from '../import/screen.ts';
import type { ImportSink } from '../import/sink.ts';
import { parse, UsageError } from './usage.ts';

const usage = `Pemakaian: guyub import BERKAS… [pilihan]

Membaca buku kerja (.xlsx) atau CSV alumni dan menyimpannya. Tiap berkas masuk utuh atau tidak sama sekali.

  --dry-run         hanya membaca dan melapor; basis data tidak disentuh
  --mapping BERKAS  memakai pemetaan kolom yang sudah dibetulkan
  --data FOLDER     folder data (bawaan ./guyub-data; atau DATABASE_URL untuk PostgreSQL)
  --region KODE     kode Kemendagri kabupaten/kota, misalnya 35.27
  --help            petunjuk ini

Di samping berkas ditulis BERKAS.pemetaan.json (tebakan kolom) dan BERKAS.laporan.csv (hasil tiap baris).
`;

/** What the command needs from whoever runs it. */
export interface ImportHost {
  /** Called once, and not at all in a dry run. @param data what `--data` says */
  openSink(data: string | undefined): Promise<{ readonly sink: ImportSink; close(): Promise<void> }>;
  readonly out: NodeJS.WritableStream;
  readonly err: NodeJS.WritableStream & { isTTY?: boolean };
}

/** `guyub import`. @returns the exit code: 0 all files in, 1 a file was refused, 2 the command was wrong. */
export async function importCommand(args: readonly string[], host: ImportHost): Promise<number> {
  const options = readOptions(args);
  if (typeof options === 'string') {
    host.err.write(`${options}\n\n${usage}`);
    return 2;
  }
  if (options.help) {
    host.out.write(usage);
    return 0;
  }
  const store = options.dryRun ? undefined : await host.openSink(options.data);
  let failed = 0;
  try {
    for (const file of options.files) {
      if (!(await importOne(file, options, store?.sink, host))) failed++;
    }
  } finally {
    await store?.close();
  }
  return failed > 0 ? 1 : 0;
}

interface Options {
  readonly files: readonly string[];
  readonly dryRun: boolean;
  readonly help: boolean;
  readonly data?: string;
  readonly mapping?: string;
  readonly region?: string;
}

/** The options, or the sentence that says what is wrong with them. */
function readOptions(args: readonly string[]): Options | string {
  const flags = {
    'dry-run': { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
    data: { type: 'string' },
    mapping: { type: 'string' },
    region: { type: 'string' },
  } as const;
  let parsed;
  try {
    parsed = parse('import', { args: [...args], options: flags, allowPositionals: true });
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
  const { values, positionals: files } = parsed;
  if (!values.help && files.length === 0) return 'Sebutkan berkas yang akan diimpor.';
  if (values.mapping !== undefined && files.length > 1)
    return '--mapping hanya untuk satu berkas sekali jalan.';
  return {
    files,
    dryRun: values['dry-run'] ?? false,
    help: values.help ?? false,
    ...(values.data === undefined ? {} : { data: values.data }),
    ...(values.mapping === undefined ? {} : { mapping: values.mapping }),
    ...(values.region === undefined ? {} : { region: values.region }),
  };
}

/** @returns false when the file was refused; the reason is on `err` and nothing of it was stored. */
async function importOne(
  file: string,
  options: Options,
  sink: ImportSink | undefined,
  { out, err }: ImportHost,
): Promise<boolean> {
  const progress = progressLine(err);
  try {
    const result = await importFile({
      file,
      ...(sink ? { sink } : {}),
      ...(options.mapping === undefined ? {} : { mapping: options.mapping }),
      ...(options.region === undefined ? {} : { region: options.region }),
      onPlan: (plan) => out.write(planText(plan)),
      onProgress: (state) => progress.show(state),
    });
    progress.clear();
    out.write(`${resultText(result, sink === undefined)}\n`);
    return true;
  } catch (error) {
    progress.clear();
    if (!(error instanceof ImportError)) throw error;
    err.write(`${file}: ${error.message}\n`);
    return false;
  }
}
