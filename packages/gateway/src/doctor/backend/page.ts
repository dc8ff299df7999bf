import { DoctorError, GuyubPage } from '../errors.ts';
import { here, type Answer, type Visitor } from '../visit.ts';
import { wordpressList } from './wordpress.ts';

/** What a page says of itself stands near its beginning. */
const MOST_READ = 100_000;

/** Where the data is, of a web page that says by whom it was made. */
export async function fromPage(visitor: Visitor, { url, headers }: Answer, page: string): Promise<URL> {
  const html = page.slice(0, MOST_READ);
  if (/guyub-|data-guyub/i.test(page)) throw new GuyubPage(url);
  const api =
    /<([^>]+)>;\s*rel="https:\/\/api\.w\.org\/"/.exec(headers.get('link') ?? '')?.[1] ??
    /<link[^<>]{1,200}rel=["']https:\/\/api\.w\.org\/["'][^<>]{1,200}href=["']([^"']{1,500})/i.exec(
      html,
    )?.[1];
  if (api !== undefined && URL.canParse(api, url.href))
    return wordpressList(visitor, atHome(new URL(api, url), url));
  if (/type=["']?password/i.test(html))
    throw new DoctorError(
      `${here(url)} menjawab halaman masuk, bukan data. Terbitkan datanya, atau beri token: --token-env NAMA_VARIABEL.`,
    );
  if (/<meta[^<>]{1,200}generator[^<>]{1,200}ckan/i.test(html))
    throw new DoctorError(
      'Ini halaman CKAN. Buka tabelnya di situs itu, lalu ulangi dengan alamat …/dataset/…/resource/….',
    );
  const isPlain = url.pathname === '/' || url.pathname === '';
  if (isPlain && /opendk/i.test(html)) return new URL('/api/frontend/v1/potensi?page[size]=30', url);
  if (isPlain && /opensid/i.test(html)) return new URL('/internal_api/lapak/produk?page[size]=30', url);
  throw new DoctorError(
    `${here(url)} menjawab halaman web, bukan data. Beri alamat API-nya, atau alamat berkas CSV/XLSX. Untuk memeriksa pemasangan Guyub di halaman itu: --page.`,
  );
}

/** Behind a proxy that ends TLS the address of the API is often written with http. */
function atHome(api: URL, url: URL): URL {
  if (api.host !== url.host) return api;
  return new URL(`${api.pathname}${api.search}`, url);
}
