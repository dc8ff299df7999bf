import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { fileError, ImportError } from '../import/errors.ts';
import { openStore } from '../store/open.ts';
import type { Store } from '../store/store.ts';
import { makeKey, signingKey, writeSharded } from './snapshot-shards.ts';
import { storeOptions } from './store-options.ts';
import { parse, UsageError } from './usage.ts';

export const snapshotHelp = `guyub snapshot: menulis semua data terbitan ke berkas untuk dipasang di situs sendiri.

  --out BERKAS      satu berkas, mis. guyub.json; sampai sekitar 10.000 orang
  --shards FOLDER   folder berkas kecil bertanda tangan; sampai sejuta orang
  --key BERKAS      kunci penanda tangan untuk --shards (atau GUYUB_SIGNING_KEY=BERKAS)
  --new-key BERKAS  membuat kunci itu; sekali saja, dan jangan taruh di situs
  --region KODE     kode kabupaten/kota, mis. 35.27 (perlu bila datanya lebih dari satu)
  --all             semua wilayah (hanya untuk --shards)
  --data FOLDER     folder data (bawaan ./guyub-data; atau DATABASE_URL untuk PostgreSQL)
`;

export async function snapshot(args: string[]): Promise<number> {
  const { values } = parse('snapshot', {
    args,
    options: {
      out: { type: 'string' },
      shards: { type: 'string' },
      key: { type: 'string' },
      'new-key': { type: 'string' },
      all: { type: 'boolean', default: false },
      region: { type: 'string' },
      data: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) {
    process.stdout.write(snapshotHelp);
    return 0;
  }
  if (values['new-key'] !== undefined) return makeKey(values['new-key']);
  const { out, shards } = values;
  if (!out === !shards)
    throw new UsageError(
      'Sebutkan tujuannya: guyub snapshot --out guyub.json, atau guyub snapshot --shards FOLDER --key BERKAS',
    );
  if (values.all && (out || values.region !== undefined))
    throw new UsageError('--all hanya untuk --shards, dan tanpa --region.');
  const signing = shards ? signingKey(values.key) : undefined;
  const store = await openStore(storeOptions(values.data));
  try {
    const region = values.all ? undefined : await regionOf(store, values.region);
    if (shards) process.stderr.write(await writeSharded(store, region, { out: shards, key: signing! }));
    else {
      const count = await writeSnapshot(store, region!, out!);
      process.stderr.write(`${count} orang terbit ditulis ke ${out}\n`);
    }
  } finally {
    await store.close();
  }
  return 0;
}

/**
 * Writes beside the target and renames, so that a visitor never fetches half a file.
 *
 * @returns number of people in it
 */
export async function writeSnapshot(store: Store, region: string, out: string): Promise<number> {
  const content = await store.snapshot(region);
  const temporary = `${out}.${randomUUID().slice(0, 8)}.tmp`;
  try {
    const file = await open(temporary, 'w');
    try {
      await file.writeFile(JSON.stringify(content));
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, out);
  } catch (error) {
    await rm(temporary, { force: true });
    if ((error as NodeJS.ErrnoException).code === 'ENOENT')
      throw new ImportError(`Folder untuk "${out}" tidak ada. Buat dahulu, atau pilih folder lain.`);
    throw fileError(error, out);
  }
  return content.records['people']?.length ?? 0;
}

async function regionOf(store: Store, asked: string | undefined): Promise<string> {
  const { items } = await store.list({
    resource: 'regions',
    where: { op: 'eq', field: 'level', value: 'regency' },
    page: { size: 100 },
  });
  const known = items.map(({ id }) => String(id));
  if (asked !== undefined) {
    const region = asked.includes(':') ? asked : `kemendagri:${asked}`;
    if (known.includes(region)) return region;
    throw new UsageError(`Belum ada data untuk wilayah ${asked}. Yang ada: ${codes(known) || 'belum ada'}.`);
  }
  const [only, ...others] = known;
  if (only === undefined) throw new UsageError('Belum ada data. Masukkan dahulu: guyub import BERKAS');
  if (others.length > 0)
    throw new UsageError(`Ada lebih dari satu wilayah; pilih dengan --region: ${codes(known)}`);
  return only;
}

/** As `--region` takes them. */
const codes = (regions: readonly string[]) => regions.map((id) => id.replace('kemendagri:', '')).join(', ');
