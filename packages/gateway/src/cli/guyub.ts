#!/usr/bin/env node
import { isGuyubError } from '@guyub/core';
import { createRequire } from 'node:module';

const help = `Guyub: menghubungkan lulusan pelatihan kerja dengan pekerjaan di daerahnya.

  guyub import BERKAS…   memasukkan .xlsx atau .csv dari kantor
  guyub serve            membuka data terbitan sebagai API HTTP
  guyub places BERKAS    memuat titik tengah kecamatan dan desa dari kantor
  guyub photo BERKAS     memasang foto pada produk, jasa, atau usaha
  guyub token            membuat dan mencabut tautan masuk
  guyub snapshot         menulis data terbitan ke satu berkas
  guyub doctor ALAMAT    memeriksa Guyub di sebuah halaman, atau melihat sumber data lain
  guyub PERINTAH --help  pilihan sebuah perintah
  guyub --version
`;

/** Each command is loaded when it is called: `--help` must not start a database. */
const commands: Record<string, () => Promise<(args: string[]) => Promise<number>>> = {
  serve: async () => (await import('./serve.ts')).serve,
  places: async () => (await import('./places.ts')).places,
  photo: async () => (await import('./photo.ts')).photo,
  token: async () => (await import('./token.ts')).token,
  snapshot: async () => (await import('./snapshot.ts')).snapshot,
  doctor: async () => (await import('./doctor.ts')).doctor,
  import: async () => (await import('./import-into-store.ts')).importIntoStore,
};

async function main([name, ...args]: string[]): Promise<number> {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(help);
    return name === undefined ? 2 : 0;
  }
  if (name === '--version' || name === '-v') {
    const { version } = createRequire(import.meta.url)('../../package.json') as { version: string };
    process.stdout.write(`${version}\n`);
    return 0;
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load) {
    process.stderr.write(`Perintah "${name.slice(0, 40)}" tidak dikenal.\n\n${help}`);
    return 2;
  }
  return (await load())(args);
}

/** Errors that are written for people; of any other, the place is what helps. */
const spoken = new Set([
  'StoreError',
  'ListenError',
  'ImportError',
  'UsageError',
  'BackendsError',
  'DoctorError',
]);

function explain(error: unknown): string {
  if (error instanceof Error && spoken.has(error.name)) return error.message;
  if (isGuyubError(error) && error.code === 'unavailable')
    return 'Basis data tidak dapat dihubungi. Periksa apakah servernya menyala, lalu ulangi.';
  const place =
    error instanceof Error
      ? error.stack
          ?.split('\n')
          .filter((line) => /^\s+at /.test(line))
          .slice(0, 5)
          .join('\n')
      : '';
  return `Terjadi kesalahan yang tidak terduga (${error instanceof Error ? error.name : typeof error}). Laporkan dengan keterangan ini:\n${place}`;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = error instanceof Error && error.name === 'UsageError' ? 2 : 1;
}
