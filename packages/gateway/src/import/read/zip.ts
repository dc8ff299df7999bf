import { finished, Transform, type Readable } from 'node:stream';
import { fromBufferPromise, openPromise, type Entry, type ZipFile } from 'yauzl';
import { ImportError } from '../errors.ts';
import type { Bytes } from './bytes.ts';
import { limits } from './limits.ts';

const broken = () =>
  new ImportError(
    'Buku kerja ini rusak atau terpotong (mungkin unduhannya belum selesai). Mintalah kirim ulang, atau buka di Excel dan simpan lagi.',
  );
const bomb = () =>
  new ImportError(
    'Isi buku kerja ini terlalu besar dibanding ukurannya, seperti berkas jebakan. Salin datanya ke buku kerja baru, lalu coba lagi.',
  );

export interface Zip {
  has(name: string): boolean;
  /** Unpacked size, as declared and enforced while reading. */
  size(name: string): number;
  stream(name: string): Promise<Readable>;
  text(name: string, most?: number): Promise<string | undefined>;
  close(): void;
}

/** Opens an archive only when what it declares is within the limits; reading enforces what was declared. */
export async function openZip(bytes: Bytes): Promise<Zip> {
  let file: ZipFile;
  const entries = new Map<string, Entry>();
  try {
    file = await (typeof bytes === 'string'
      ? openPromise(bytes, { autoClose: false })
      : fromBufferPromise(bytes, { autoClose: false }));
  } catch {
    throw broken();
  }
  try {
    if (file.entryCount > limits.zipEntries) throw bomb();
    let total = 0;
    for await (const entry of file.eachEntry()) {
      total += entry.uncompressedSize;
      const ratio = entry.uncompressedSize / Math.max(1, entry.compressedSize);
      if (total > limits.unpacked || (entry.uncompressedSize > limits.ratioFrom && ratio > limits.ratio))
        throw bomb();
      if (entry.isEncrypted())
        throw new ImportError(
          'Buku kerja ini dikunci dengan kata sandi. Hapus kata sandinya di Excel, lalu simpan lagi.',
        );
      entries.set(entry.fileName.replace(/^\//, '').toLowerCase(), entry);
    }
  } catch (error) {
    file.close();
    throw error instanceof ImportError ? error : broken();
  }

  const find = (name: string) => entries.get(name.replace(/^\//, '').toLowerCase());
  const stream = async (name: string): Promise<Readable> => {
    const entry = find(name);
    if (!entry) throw broken();
    const source = await file.openReadStreamPromise(entry).catch(() => Promise.reject(broken()));
    // The archive's own errors (bad checksum, too many bytes) become one sentence.
    const out = new Transform({ transform: (chunk, _, done) => done(null, chunk) });
    finished(source, (error) => error && out.destroy(broken()));
    out.once('close', () => source.destroy());
    return source.pipe(out);
  };
  return {
    has: (name) => find(name) !== undefined,
    size: (name) => find(name)?.uncompressedSize ?? 0,
    stream,
    async text(name, most = 8 << 20) {
      const entry = find(name);
      if (!entry) return undefined;
      if (entry.uncompressedSize > most) throw bomb();
      const chunks: Buffer[] = [];
      for await (const chunk of await stream(name)) chunks.push(chunk as Buffer);
      return Buffer.concat(chunks).toString('utf8');
    },
    close: () => file.close(),
  };
}
