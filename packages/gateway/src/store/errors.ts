/** The store cannot be opened or reached. The message is Indonesian, holds no secret, and says what to do. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
}

/**
 * What PostgreSQL or the network says while connecting, in words for whoever runs the gateway.
 *
 * @param where host and database
 */
export function connectionError(error: unknown, where: string): unknown {
  switch ((error as { code?: string } | undefined)?.code) {
    case 'ECONNREFUSED':
    case 'ENOENT':
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
    case 'ETIMEDOUT':
    case 'ECONNRESET':
    case 'GUYUB_TIMEOUT':
      return new StoreError(
        `PostgreSQL di ${where} tidak dapat dihubungi. Periksa apakah server basis data menyala dan alamat di DATABASE_URL benar, lalu ulangi.`,
      );
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new StoreError(`Alamat basis data ${where} tidak dikenal. Periksa nama server di DATABASE_URL.`);
    case '28P01':
    case '28000':
      return new StoreError(
        `PostgreSQL di ${where} menolak nama pengguna atau kata sandi. Periksa DATABASE_URL.`,
      );
    case '3D000':
      return new StoreError(`Basis data pada ${where} belum ada. Buat dahulu (createdb), lalu ulangi.`);
    case '53300':
      return new StoreError(
        `PostgreSQL di ${where} kehabisan sambungan. Naikkan max_connections atau tunggu sebentar.`,
      );
    case '42501':
      return new StoreError(
        `Pengguna basis data di ${where} tidak boleh membuat tabel atau ekstensi pg_trgm. Minta pengelola menjalankan "create extension pg_trgm" dan memberi hak CREATE pada basis data itu, lalu ulangi.`,
      );
    case '58P01':
    case '0A000':
      return new StoreError(
        `PostgreSQL di ${where} tidak punya ekstensi pg_trgm. Pasang paket postgresql-contrib pada servernya, lalu ulangi.`,
      );
    default:
      return error instanceof Error && /timeout/i.test(error.message)
        ? connectionError({ code: 'GUYUB_TIMEOUT' }, where)
        : error;
  }
}
