import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import * as z from 'zod/mini';
import { reachOfHost } from '../outbound/reach.ts';
import type { Kind } from './kinds/kind.ts';
import { kinds } from './kinds/kinds.ts';
import { secret, text } from './options.ts';
import { words } from './words.ts';

/** The configuration cannot be used. The message is Indonesian and says where, and what to write instead. */
export class BackendsError extends Error {
  override readonly name = 'BackendsError';
}

/** One backend as the operator described it. */
export interface BackendConfig {
  readonly name: string;
  /** For people, when it does not answer beside others. */
  readonly label: string | undefined;
  readonly kind: keyof typeof kinds;
  readonly allowPrivate: boolean;
  readonly origins: readonly string[];
  /** Those of its kind, checked. */
  readonly options: Record<string, unknown>;
  /** Files that it names stand here. */
  readonly folder: string;
}

const kindNames = Object.keys(kinds) as (keyof typeof kinds)[];
const common = {
  name: z
    .string()
    .check(
      z.regex(/^[a-z][a-z0-9]{1,19}$/, 'pakai huruf kecil dan angka, paling banyak 20, misalnya disnaker.'),
    ),
  kind: z.enum(kindNames),
  label: z.optional(text),
  allowPrivate: z.optional(z.boolean()),
}; // prettier-ignore
const head = z.strictObject({
  backends: z
    .array(z.looseObject(common))
    .check(z.minLength(1, 'sebutkan sedikitnya satu sumber.'), z.maxLength(50, 'paling banyak 50 sumber.')),
});
const example =
  '{ "backends": [ { "name": "disnaker", "kind": "rest", "preset": "laravel", "mapping": "pemetaan.json", "resources": { "people": { "url": "https://…" } } } ] }';

/** @throws BackendsError */
export function readBackends(file: string): readonly BackendConfig[] {
  let given: unknown;
  try {
    given = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code !== undefined;
    throw new BackendsError(
      missing
        ? `Berkas sumber data "${file}" tidak dapat dibuka. Periksa nama dan izinnya.`
        : `Berkas sumber data "${file}" bukan JSON yang benar. Contoh isinya: ${example}`,
    );
  }
  return checkBackends(given, file);
}

function checkBackends(given: unknown, file: string): readonly BackendConfig[] {
  const { backends } = checked(head, given, (at) => `Berkas sumber data "${file}" keliru${at}`);
  const names = new Set<string>();
  return backends.map((entry) => {
    if (names.has(entry.name))
      throw new BackendsError(`Ada dua sumber bernama "${entry.name}" di "${file}". Beri nama yang berbeda.`);
    names.add(entry.name);
    return checkBackend(entry, file);
  });
}

type Entry = z.infer<typeof head>['backends'][number];

function checkBackend(entry: Entry, file: string): BackendConfig {
  const { name, label, kind, allowPrivate = false } = entry;
  const own: Kind = kinds[kind];
  const about = (at: string) => `Sumber "${name}" di "${file}" keliru${at}`;
  const whole = checked(z.strictObject({ ...common, ...own.options }), entry, about);
  const options = Object.fromEntries(
    Object.keys(own.options).flatMap((key) => (key in whole ? [[key, whole[key as 'name']]] : [])),
  );
  const urls = own.urls(options).map((url) => new URL(url));
  for (const { protocol, hostname } of urls) {
    const reach = reachOfHost(hostname);
    if (reach === 'never')
      throw new BackendsError(`${about('')}: di alamat ${hostname} tidak mungkin ada sumber data.`);
    if (reach === 'private' && !allowPrivate)
      throw new BackendsError(
        `${about('')}: ${hostname} ada di jaringan dalam. Bila memang di sana sumbernya, tambahkan "allowPrivate": true.`,
      );
    if (protocol === 'http:' && !allowPrivate && holdsSecret(options))
      throw new BackendsError(
        `${about('')}: alamatnya http, sehingga rahasianya terbaca di jalan. Pakai alamat https.`,
      );
  }
  const origins = [...new Set(urls.map(({ origin }) => origin))];
  return { name, label, kind, allowPrivate, origins, options, folder: dirname(resolve(file)) };
}

/** Somewhere among the options of a kind, whatever it is called there. */
const holdsSecret = (options: object): boolean =>
  Object.entries(options).some(
    ([key, value]) =>
      key !== 'mapping' &&
      typeof value === 'object' &&
      value !== null &&
      (secret.safeParse(value).success || holdsSecret(value as object)),
  );

/** Parses, and says of each mistake where it is. */
function checked<T extends z.ZodMiniType>(
  schema: T,
  given: unknown,
  about: (at: string) => string,
): z.infer<T> {
  const parsed = schema.safeParse(given, { error: (issue) => words(issue as never) });
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map(
    ({ path, message }) => `  ${path.map(step).join(' → ') || 'isi berkas'}: ${message}`,
  );
  throw new BackendsError(`${about(lines.length > 1 ? ' di beberapa tempat' : '')}:\n${lines.join('\n')}`);
}
const step = (key: PropertyKey) => (typeof key === 'number' ? `nomor ${key + 1}` : String(key).slice(0, 40));
