import { readFile, stat } from 'node:fs/promises';
import { isGuyubError } from '@guyub/core';
import { fileError, ImportError } from '../import/errors.ts';
import { MAX_BYTES } from '../photos/prepare.ts';
import { photoRefused } from '../photos/refusals.ts';
import { openStore } from '../store/open.ts';
import { storeOptions } from './store-options.ts';
import { parse, UsageError } from './usage.ts';

const photoHelp = `guyub photo BERKAS: memasang foto pada produk, jasa, atau usaha; paling banyak enam.

  --offering ID     produk/jasa yang difoto (ID ada di /v1/offerings)
  --business ID     atau usaha yang difoto (ID ada di /v1/businesses)
  --alt TEKS        apa yang terlihat, untuk yang tidak dapat melihatnya
  --remove ID       menghapus foto dengan ID ini
  --data FOLDER     folder data (bawaan ./guyub-data; atau DATABASE_URL untuk PostgreSQL)

  JPEG, PNG, atau WebP, sampai 8 MB. Lokasi, merek kamera, dan keterangan lain di dalam foto tidak ikut disimpan.
  Foto hanya terlihat selama pemiliknya bersedia ditampilkan.
`;

export async function photo(args: string[]): Promise<number> {
  const text = { type: 'string' } as const;
  const { values, positionals } = parse('photo', {
    args,
    options: {
      offering: text,
      business: text,
      alt: text,
      remove: text,
      data: text,
      help: { type: 'boolean', short: 'h' },
    },
    allowPositionals: true,
  });
  if (values.help) {
    process.stdout.write(photoHelp);
    return 0;
  }
  const { offering, business, remove, alt } = values;
  const [file, ...others] = positionals;
  if (remove !== undefined) {
    if (file !== undefined || offering !== undefined || business !== undefined)
      throw new UsageError('--remove menghapus satu foto, tanpa berkas: guyub photo --remove ID');
    await withStore(values.data, ({ photos }) => photos.remove(remove));
    process.stdout.write(`Foto ${remove} dihapus.\n`);
    return 0;
  }
  const id = offering ?? business;
  if (file === undefined || others.length > 0 || id === undefined || (offering && business))
    throw new UsageError('Sebutkan satu foto dan satu tujuan: guyub photo kue.jpg --offering ID');
  // Before the store is opened: a file that is not there must not wait for a database.
  const bytes = await picture(file);
  const resource = offering === undefined ? 'businesses' : 'offerings';
  const added = await withStore(values.data, ({ photos }) =>
    photos.add({ resource, id, bytes, ...(alt !== undefined && { alt }) }),
  );
  process.stdout.write(`Foto terpasang: ${added}\n`);
  return 0;
}

async function picture(file: string): Promise<Buffer> {
  try {
    if ((await stat(file)).size > MAX_BYTES) throw photoRefused('too-heavy');
    return await readFile(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EISDIR')
      throw new ImportError(`"${file}" adalah folder. Sebutkan satu foto di dalamnya.`);
    throw inWords(fileError(error, file));
  }
}

async function withStore<T>(
  data: string | undefined,
  work: (store: Awaited<ReturnType<typeof openStore>>) => Promise<T>,
): Promise<T> {
  const store = await openStore(storeOptions(data));
  try {
    return await work(store);
  } catch (error) {
    throw inWords(error);
  } finally {
    await store.close();
  }
}

function inWords(error: unknown): unknown {
  if (!isGuyubError(error)) return error;
  if (error.code === 'not-found')
    return new ImportError(
      'Tidak ada produk, usaha, atau foto dengan ID itu. Periksa ID-nya di /v1/offerings atau /v1/businesses.',
    );
  return error.code === 'invalid' ? new ImportError(error.message) : error;
}
