import * as z from 'zod/mini';

/** Where a secret is. It never stands in the configuration itself: that is copied, mailed and put under version control. */
export type Secret = { readonly env: string } | { readonly file: string };

const secretHelp =
  'tulis {"env": "NAMA_VARIABEL"} atau {"file": "BERKAS"}. Rahasianya sendiri jangan ditulis di berkas ini.';
const addressHelp =
  'tulis alamat lengkap seperti https://disnaker.example.go.id/api/alumni, tanpa nama pengguna, kata sandi, dan "#".';

export const text = z.string({ error: 'tulis teks.' }).check(z.minLength(1, 'jangan dikosongkan.'));
export const secret = z.union([z.strictObject({ env: text }), z.strictObject({ file: text })], {
  error: secretHelp,
});
export const address = z
  .string({ error: addressHelp })
  .check(z.refine((given) => isAddress(given), { error: addressHelp }));
/** Field → column. */
export const columns = z.record(z.string(), text);
/** In place, or the name of a file. */
export const mapping = z.union([text, z.looseObject({})], {
  error: 'tulis nama berkas pemetaan, atau pemetaannya sendiri: docs/guides/mapping.md.',
});

/** What the owner of a list says that its backend may be asked. */
export const abilities = {
  filters: z.optional(columns),
  sort: z.optional(columns),
  search: z.optional(z.boolean()),
};
/** Of times that name none. */
export const zone = z.optional(z.enum(['WIB', 'WITA', 'WIT']));

function isAddress(given: string): boolean {
  if (!/^https?:\/\//.test(given) || !URL.canParse(given)) return false;
  const { username, password, hash, hostname } = new URL(given);
  return !username && !password && !hash && !hostname.includes('*');
}
