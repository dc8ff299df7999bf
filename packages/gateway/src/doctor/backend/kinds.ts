/** The backends that can be told apart, and what their owners need to know of them. */
export interface Kind {
  readonly label: string;
  /** Which adapter reads it. */
  readonly adapter: string;
  /** How a column is kept from everybody at the source. */
  readonly close: string;
}

const laravel = (shape: string, preset: string): Kind => ({
  label: `Laravel, ${shape}`,
  adapter: `rest, preset "${preset}"`,
  close: 'keluarkan kolomnya dari API Resource, atau tulis di $hidden pada modelnya',
});
const sheet = (label: string): Kind => ({
  label,
  adapter: 'sheet',
  close: 'buat lembar kedua yang hanya memuat kolom yang boleh dibaca umum, dan terbitkan lembar itu saja',
});
const village = 'jangan buka langsung dari halaman; baca lewat gerbang, yang hanya memuat kolom terpetakan';

export const kinds = {
  wordpress: {
    label: 'WordPress',
    adapter: 'wordpress',
    close: 'cabut show_in_rest dari kolom itu (ACF: "Show in REST API")',
  },
  ckan: {
    label: 'CKAN',
    adapter: 'ckan',
    close: 'unggah berkas baru tanpa kolom itu, lalu hapus yang lama dari DataStore',
  },
  laravel: laravel('paginate()', 'laravel'),
  laravelResource: laravel('Resource::collection() dengan halaman', 'laravelResource'),
  laravelSimple: laravel('simplePaginate()', 'laravelSimple'),
  laravelCursor: laravel('cursorPaginate()', 'laravelCursor'),
  jsonApi: {
    label: 'JSON:API (Fractal)',
    adapter: 'rest, preset "jsonApi"',
    close: 'keluarkan kolomnya dari transformer',
  },
  opensid: { label: 'OpenSID, lapak desa', adapter: 'opensid', close: village },
  opendk: { label: 'OpenDK', adapter: 'opendk', close: village },
  crudbooster: {
    label: 'CRUDBooster',
    adapter: 'rest, preset "crudbooster"',
    close: 'hapus kolomnya dari daftar Response di API Generator',
  },
  dataTables: {
    label: 'DataTables (Yajra)',
    adapter: 'rest, preset "dataTables"',
    close: 'pakai only([...]) pada DataTables agar hanya kolom itu yang dikirim',
  },
  jabar: {
    label: 'Open Data gaya Jawa Barat',
    adapter: 'rest, preset "jabar"',
    close: 'terbitkan ulang datanya tanpa kolom itu',
  },
  codeigniter: {
    label: 'CodeIgniter',
    adapter: 'rest, preset "codeigniter"',
    close: 'sebutkan kolomnya satu per satu di select(), jangan select("*")',
  },
  postgrest: {
    label: 'PostgREST (atau Supabase)',
    adapter: 'postgrest',
    close: 'buat view dengan kolom yang boleh dibaca saja, dan cabut hak atas tabelnya',
  },
  directus: {
    label: 'Directus',
    adapter: 'directus',
    close: 'cabut hak baca kolom itu dari peran Public',
  },
  strapi: {
    label: 'Strapi',
    adapter: 'strapi',
    close: 'jadikan kolomnya private di Content-Type Builder',
  },
  json: {
    label: 'JSON biasa',
    adapter: 'rest, dengan bentuk sendiri (lihat RestShape)',
    close: 'jangan kirim kolom itu',
  },
  google: sheet('Lembar Google'),
  csv: sheet('CSV atau TSV'),
  xlsx: sheet('Buku kerja Excel'),
} as const satisfies Readonly<Record<string, Kind>>;
export type KindName = keyof typeof kinds;
export const isSheet = (kind: KindName): boolean => kinds[kind].adapter === 'sheet';
