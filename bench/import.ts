import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { report } from './report.ts';
import { invented } from './seeded-gateway.ts';

/** Rows per second and peak memory of `guyub import`, beside storing the same rows without understanding them. */
export async function run(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'guyub-bench-'));
  try {
    for (const rows of [1_000, 10_000, 100_000]) {
      const file = join(folder, `${rows}.csv`);
      await write(file, rows);
      const floor = measure('plain', file, join(folder, `plain-${rows}`));
      const ours = measure('guyub', file, join(folder, `guyub-${rows}`));
      report(
        `Import of ${rows} rows (CSV, 11 columns)`,
        'csv-parse and one INSERT of texts a row, same database',
        [line('csv-parse + INSERT', rows, floor, floor), line('guyub import', rows, ours, floor)],
      );
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Measured {
  readonly seconds: number;
  readonly peakMb: number;
}

const line = (name: string, rows: number, { seconds, peakMb }: Measured, floor: Measured) => ({
  name,
  value: `${(rows / seconds).toFixed(0)} rows/s, peak ${peakMb.toFixed(0)} MB (${(peakMb / floor.peakMb).toFixed(2)}×)`,
  ratio: floor.seconds / seconds,
});

function measure(mode: string, file: string, directory: string): Measured {
  const script = fileURLToPath(new URL('import-child.ts', import.meta.url));
  const args = ['--conditions=@guyub/source', script, mode, file, directory];
  return JSON.parse(
    execFileSync(process.execPath, args, { encoding: 'utf8' }).trim().split('\n').at(-1)!,
  ) as Measured;
}

async function write(file: string, rows: number): Promise<void> {
  const out = createWriteStream(file);
  out.write(
    'No,Nama Lengkap,Tgl Lahir,Kecamatan,No HP,Pelatihan,Angkatan,Tahun,No Sertifikat,Jenis Jasa,Bersedia Ditampilkan\n',
  );
  for (let n = 0; n < rows; n++) {
    const person = invented(n);
    const cells = [
      n + 1,
      person.name,
      person.birthDate,
      person.subdistrict,
      person.telephone,
      person.training?.name,
      person.training?.cohort,
      person.training?.year,
      person.credential?.number ?? '-',
      person.offerings[0]?.name,
      'ya',
    ];
    if (!out.write(`${cells.join(',')}\n`)) await once(out, 'drain');
  }
  out.end();
  await finished(out);
}
