import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import type { Mapping } from '@guyub/adapters/mapping';
import { diagnose } from '../doctor/backend/diagnose.ts';
import { zones } from '../doctor/backend/region.ts';
import { reportOf } from '../doctor/backend/report.ts';
import { labels, resources } from '../doctor/backend/resource.ts';
import { DoctorError, GuyubPage } from '../doctor/errors.ts';
import { fileError } from '../import/errors.ts';
import { parse, UsageError } from './usage.ts';

export const doctorHelp = `guyub doctor ALAMAT|BERKAS: memeriksa halaman dengan Guyub, atau melihat sebuah sumber data.

Halaman web (alamat, atau .html yang disimpan): menyebut apa yang menghalangi elemen, dan baris yang membetulkannya.

  --page              alamat itu halaman web, juga bila belum ada Guyub di sana
  --headers BERKAS    header halaman yang disimpan, seperti ditulis curl -sI
  --lang BAHASA       id atau en (bawaan id)
  --json              untuk program

Sumber data: mengusulkan pemetaannya.

  Mengenali jenisnya (WordPress, Laravel, CKAN, lembar Google, …) dengan paling banyak enam permintaan, membaca
  contoh barisnya, dan menulis usulan pemetaan. Isi barisnya tidak ditampilkan dan tidak disimpan; yang pribadi
  disebut judulnya saja, dengan nasihat untuk menutupnya. Tidak ada yang diubah di sumbernya.

  --region KODE       kode Kemendagri kabupaten/kota, misalnya 35.27
  --zone ZONA         ${zones.join(', ')}: zona waktu yang tidak disebut (bawaan: menurut wilayahnya)
  --resource JENIS    ${resources.join(', ')}
  --token-env NAMA    variabel lingkungan yang berisi token untuk sumber itu
  --out BERKAS        usulan pemetaan (bawaan pemetaan.json); berkas yang sudah ada tidak ditimpa
`;

export async function doctor(args: string[]): Promise<number> {
  const { values, positionals } = parse('doctor', {
    args,
    options: {
      region: { type: 'string' },
      zone: { type: 'string' },
      resource: { type: 'string' },
      'token-env': { type: 'string' },
      out: { type: 'string' },
      page: { type: 'boolean', default: false },
      headers: { type: 'string' },
      lang: { type: 'string' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h' },
    },
    allowPositionals: true,
  });
  if (values.help) {
    process.stdout.write(doctorHelp);
    return 0;
  }
  const [target, ...others] = positionals;
  if (target === undefined || others.length > 0)
    throw new UsageError('Sebutkan satu alamat atau berkas: guyub doctor https://contoh.go.id/lulusan');
  const language = languages.find((one) => one === (values.lang ?? 'id'));
  if (!language) throw new UsageError('--lang tidak dikenal. Tulis id atau en.');
  const page = async (target: string) =>
    (await import('./doctor-page.ts')).doctorPage({
      target,
      headers: values.headers,
      language,
      json: values.json,
    });
  const ofBackends = backendOptions.filter((name) => values[name] !== undefined);
  const ofPages = pageOptions.filter((name) => values[name]);
  if (ofBackends.length > 0 && ofPages.length > 0)
    throw new UsageError(
      `--${ofPages[0]} untuk halaman web, --${ofBackends[0]} untuk sumber data. Pilih satu.`,
    );
  if (values.headers !== undefined && /^https?:/i.test(target))
    throw new UsageError(
      '--headers hanya untuk halaman yang disimpan: sebuah alamat mengirim header-nya sendiri.',
    );
  if (ofPages.length > 0 || /\.x?html?$/i.test(target.replace(/^https?:.*/i, ''))) return page(target);
  try {
    return await backend(target, values);
  } catch (error) {
    if (error instanceof GuyubPage && ofBackends.length === 0) return page(error.url.href);
    throw error;
  }
}

const languages = ['id', 'en'] as const;
const backendOptions = ['region', 'zone', 'resource', 'token-env', 'out'] as const;
const pageOptions = ['page', 'headers', 'lang', 'json'] as const;

type BackendValues = { readonly [K in (typeof backendOptions)[number]]?: string | undefined };

async function backend(target: string, values: BackendValues): Promise<number> {
  const zone = zones.find((one) => one === values.zone?.toUpperCase());
  if (values.zone !== undefined && !zone)
    throw new UsageError(`--zone tidak dikenal. Tulis salah satu: ${zones.join(', ')}.`);
  const resource = resources.find((one) => one === values.resource);
  if (values.resource !== undefined && !resource)
    throw new UsageError(
      `--resource tidak dikenal. Tulis salah satu: ${resources.map((one) => `${one} (${labels[one]})`).join(', ')}.`,
    );
  const token = tokenOf(values['token-env']);
  if (values.out !== undefined && existsSync(values.out)) throw taken(values.out);
  const found = await diagnose({
    target,
    ...(values.region !== undefined && { region: values.region }),
    ...(zone && { zone }),
    ...(resource && { resource }),
    ...(token !== undefined && { token }),
  });
  const out = values.out ?? 'pemetaan.json';
  if (found.mapping) await write(out, found.mapping);
  process.stdout.write(reportOf(found, found.mapping && out));
  return found.mapping ? 0 : 1;
}

function tokenOf(name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  const token = process.env[name];
  if (!token) throw new UsageError('Variabel yang disebut --token-env kosong. Isi dahulu dengan tokennya.');
  return token;
}

async function write(path: string, mapping: Mapping): Promise<void> {
  try {
    await writeFile(path, `${JSON.stringify(mapping, null, 2)}\n`, { flag: 'wx' });
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'EEXIST' ? taken(path) : fileError(error, path);
  }
}

/** Somebody may have corrected it. */
const taken = (path: string) =>
  new DoctorError(`"${path}" sudah ada dan tidak ditimpa. Sebutkan berkas lain: --out BERKAS.`);
