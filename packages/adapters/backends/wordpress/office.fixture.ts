import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineMapping, parseMapping } from '../../src/mapping/index.ts';
import { nik, secret, type Post } from '../../src/wordpress/alumni.fixture.ts';

const guide = readFileSync(join(import.meta.dirname, '../../../../docs/guides/wordpress.md'), 'utf8');
const written = (language: string): string => {
  const found = new RegExp(`\`\`\`${language}\\n(.+?)\`\`\``, 's').exec(guide)?.[1];
  if (found === undefined) throw new Error(`The guide has no ${language}.`);
  return found;
};

/** As the guide tells an office to do it, letter by letter. */
export const plugin = written('php');
export const alumni = parseMapping(JSON.parse(written('json')));

/** Vacancies as ordinary posts, with fields of Advanced Custom Fields. */
export const vacancies = defineMapping({
  region: 'kemendagri:35.27',
  zone: 'WIB',
  resources: {
    jobs: {
      fields: {
        id: 'id',
        kind: { default: 'vacancy' },
        title: 'title',
        employer: { from: 'acf.perusahaan', default: 'Dinas Contoh' },
        description: 'content.rendered',
        skill: 'terms.tags',
        subdistrict: 'acf.alamat.kecamatan',
        validThrough: { from: 'acf.batas', default: '2099-12-31' },
        postedOn: 'date',
        updatedAt: 'modified_gmt',
      },
    },
  },
});

const kept = { catatan: secret, nik };
function graduate(post_title: string, meta: object, more: Partial<Post> = {}): Post {
  return {
    post_type: 'lulusan',
    post_title,
    post_date: '2025-03-01 06:30:00',
    meta: { bersedia_ditampilkan: 'ya', kecamatan: 'Omben', tahun_lulus: '2024', ...meta, ...kept },
    terms: { kejuruan: ['Menjahit dasar'] },
    ...more,
  };
}

/** What nobody outside may learn of; each has agreed to be shown, which alone is not enough. */
export const unpublished: readonly Post[] = (['draft', 'private', 'pending', 'trash', 'future'] as const).map(
  (post_status) =>
    graduate(`Belum ${post_status}`, {}, {
      post_status,
      ...(post_status === 'future' && { post_date: '2098-01-01 08:00:00' }),
    }),
); // prettier-ignore

const page = (post_title: string, category: string, more: Partial<Post>): Post => ({
  post_type: 'post',
  post_title,
  post_date: '2025-03-01 23:30:00',
  terms: { category: [category] },
  ...more,
});

export const posts: readonly Post[] = [
  graduate('Ma\'ruf & Siti "Ani"', { no_hp: '0812-0000-0009', boleh_dihubungi: 'ya' }, {
    terms: { kejuruan: ['Menjahit dasar', 'Tata Boga & Kue'] },
  }),
  graduate('Dewi Contoh', { no_hp: '0812-0000-0001', boleh_dihubungi: 'tidak', kecamatan: 'Torjun' }),
  graduate('Tidak Bersedia', { bersedia_ditampilkan: 'tidak' }),
  graduate('Dengan Sandi', {}, { post_password: 'buka' }),
  ...unpublished,
  ...Array.from({ length: 120 }, (_, i) =>
    graduate(`Orang ${String.fromCharCode(65 + (i % 26))}${String.fromCharCode(97 + (i % 25))}`, {}, {
      terms: { kejuruan: ['Las'] },
    }),
  ),
  page('Penjahit &amp; pemotong', 'Lowongan', {
    post_content: `<p onclick="x()">Rapi &amp; teliti.</p><script>alert('${secret}')</script><p>Gaji 2 jt</p>`,
    terms: { category: ['Lowongan'], post_tag: ['Menjahit'] },
    meta: { _acf: { perusahaan: 'CV Contoh', alamat: { kecamatan: 'Omben' }, batas: '31/12/2098', ...kept } },
  }),
  page('Magang di Jepang', 'Lowongan > Luar Negeri', { post_content: 'Dua tahun.' }),
  page('Berita dinas', 'Berita', { post_content: 'Upacara.' }),
]; // prettier-ignore
