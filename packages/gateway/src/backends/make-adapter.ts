import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseMapping } from '@guyub/adapters/mapping';
import { isGuyubError, type Adapter, type PublishedRecords } from '@guyub/core';
import type { Outbound } from '../outbound/outbound.ts';
import { checkAbsent } from './absent-columns.ts';
import { BackendsError, type BackendConfig } from './config.ts';
import type { Kind } from './kinds/kind.ts';
import { kinds } from './kinds/kinds.ts';
import type { Secret } from './options.ts';

interface Made {
  readonly adapter: Adapter<PublishedRecords>;
  /** Sentences for whoever starts the gateway. */
  readonly remarks: readonly string[];
}

/**
 * The adapter of one backend, with its mapping and its secret read.
 *
 * @throws BackendsError for what cannot be read, and for what the adapter itself refuses
 */
export function makeAdapter({ name, kind, options, folder }: BackendConfig, fetch: Outbound['fetch']): Made {
  const about = `Sumber "${name}"`;
  const remarks: string[] = [];
  const own: Kind = kinds[kind];

  const fileAt = (given: string, what: string): string => {
    try {
      return readFileSync(resolve(folder, given), 'utf8').trim();
    } catch {
      throw new BackendsError(`${about}: ${what} "${given}" tidak dapat dibuka. Periksa nama dan izinnya.`);
    }
  };
  const mapping = (given: string | object) => {
    const where = typeof given === 'string' ? `berkas pemetaan "${given}"` : 'pemetaannya';
    const read = typeof given === 'string' ? mappingAt(given) : parseMapping(given);
    remarks.push(...checkAbsent(read, about, where));
    return read;
  };
  const mappingAt = (given: string) => {
    const content = fileAt(given, 'berkas pemetaan');
    let read: unknown;
    try {
      read = JSON.parse(content);
    } catch {
      throw new BackendsError(`${about}: berkas pemetaan "${given}" bukan JSON yang benar.`);
    }
    return parseMapping(read, given);
  };
  const secret = (given: Secret): string => {
    const found = 'env' in given ? process.env[given.env]?.trim() : fileAt(given.file, 'berkas rahasia');
    if (found && /^[\x21-\x7e]+$/.test(found)) return found;
    const where = 'env' in given ? `variabel lingkungan ${given.env}` : `berkas "${given.file}"`;
    throw new BackendsError(
      found
        ? `${about}: rahasia di ${where} berisi spasi atau huruf yang tidak dapat dikirim. Periksa isinya.`
        : `${about}: rahasia di ${where} kosong. Isi dahulu, lalu ulangi.`,
    );
  };

  try {
    return { adapter: own.make(options, { fetch, mapping, secret }), remarks };
  } catch (error) {
    if (isGuyubError(error) && error.code === 'invalid')
      throw new BackendsError(`${about} belum dapat dipakai. ${error.message}`);
    throw error;
  }
}
