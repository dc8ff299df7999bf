import { DoctorError } from '../errors.ts';
import type { Visitor } from '../visit.ts';
import { choose, isWord } from './address.ts';
import { isObject, parsed, textOf } from './json.ts';
import { resourceOfWords } from './resource.ts';

const own = /^(?:post|page|attachment|nav_menu_item|wp_\w+|elementor_\w+|e-\w+|product_variation|shop_\w+)$/;

/** The list of the one type of content that the site made for itself. */
export async function wordpressList(visitor: Visitor, api: URL): Promise<URL> {
  const answer = await visitor.get(route(api, 'wp/v2/types'));
  const types = parsed(textOf(answer));
  if (answer.status >= 400 || !isObject(types))
    throw new DoctorError(
      'Ini WordPress, tetapi daftar jenis isinya tertutup. Mintalah pengelolanya membuka REST API untuk jenis itu, atau beri token: --token-env.',
    );
  const bases = Object.entries(types).flatMap(([slug, type]) =>
    !own.test(slug) && isObject(type) && typeof type['rest_base'] === 'string' && isWord(type['rest_base'])
      ? [type['rest_base']]
      : [],
  );
  const fitting = bases.filter((base) => resourceOfWords(base));
  const [only, ...others] = fitting.length === 1 ? fitting : bases;
  if (only === undefined)
    throw new DoctorError(
      'Ini WordPress tanpa jenis isi sendiri: hanya tulisan dan halaman. Buat jenis isi untuk datanya (show_in_rest), atau beri alamat …/wp-json/wp/v2/posts.',
    );
  if (others.length > 0)
    throw new DoctorError(`Ini WordPress. ${choose('jenis isi', bases, route(api, 'wp/v2/').href)}`);
  const list = route(api, `wp/v2/${only}`);
  list.searchParams.set('per_page', '50');
  return list;
}

/** Where links are plain, the way stands in a parameter. */
function route(api: URL, path: string): URL {
  const url = new URL(api);
  if (url.searchParams.has('rest_route')) url.searchParams.set('rest_route', `/${path}`);
  else url.pathname = `${url.pathname.replace(/\/*$/, '/')}${path}`;
  return url;
}
