import { StoreError } from './errors.ts';

/**
 * Host and database of an address, for messages: the rest may be secret.
 *
 * @throws StoreError for an address that cannot be used, without any part of it. A password that is not escaped
 *   moves the parts of a URL about, so that even its "host" may be secret.
 */
export function databasePlace(databaseUrl: string): string {
  const url = URL.canParse(databaseUrl) ? new URL(databaseUrl) : undefined;
  const shifted = !url?.username && databaseUrl.includes('@');
  if (!url || shifted || !/^postgres(ql)?:$/.test(url.protocol) || !/^(\/[^/@]*)?$/.test(url.pathname))
    throw new StoreError(
      'DATABASE_URL tidak dapat dibaca. Tulis seperti postgres://pengguna:sandi@server:5432/basisdata; ' +
        'tanda / ? # @ % di dalam sandi ditulis %2F %3F %23 %40 %25.',
    );
  return `${url.host || 'localhost'}${url.pathname}`;
}
