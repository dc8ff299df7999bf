import { readFile } from 'node:fs/promises';
import { lookup } from 'node:dns/promises';
import { lookAtAddress, lookAtHtml, type LookedAt } from '../doctor/page/look.ts';
import { readHeaders } from '../doctor/page/headers-file.ts';
import { pageJson, pageReport } from '../doctor/page/report.ts';
import { DoctorError } from '../doctor/errors.ts';
import { fileError } from '../import/errors.ts';
import { reachOf, reachOfHost } from '../outbound/reach.ts';

export interface DoctorPageOptions {
  /** An address, or a file that was saved. */
  readonly target: string;
  /** A file with the headers that the page came with. */
  readonly headers?: string | undefined;
  readonly language: 'id' | 'en';
  readonly json: boolean;
}

/** Most of a saved page, bytes. */
const MOST_BYTES = 10_000_000;

/** @returns 1 where visitors do not get an element */
export async function doctorPage({ target, headers, language, json }: DoctorPageOptions): Promise<number> {
  const seen = /^https?:/i.test(target) ? await atAddress(target) : await inFile(target, headers);
  const place = seen.address ? `${seen.address.origin}${seen.address.pathname}` : target;
  process.stdout.write(json ? pageJson(seen) : pageReport(seen, place, language));
  return seen.findings.some(({ severity }) => severity === 'breaks') ? 1 : 0;
}

async function atAddress(target: string): Promise<LookedAt> {
  if (!URL.canParse(target))
    throw new DoctorError('Alamat itu tidak sah. Tulis seperti https://contoh.go.id/lulusan.');
  const home = new URL(target);
  // Who names a page inside stands inside, too; a page outside leads nobody in.
  const isInside = await standsInside(home.hostname);
  return lookAtAddress(home, { allowPrivate: ({ origin }) => isInside || origin === home.origin });
}

async function standsInside(host: string): Promise<boolean> {
  const reach = reachOfHost(host);
  if (reach !== undefined) return reach === 'private';
  const addresses = await lookup(host, { all: true }).catch(() => []);
  return addresses.some(({ address }) => reachOf(address) === 'private');
}

async function inFile(target: string, headers: string | undefined): Promise<LookedAt> {
  const [html, sent] = await Promise.all([read(target), headers === undefined ? '' : read(headers)]);
  return lookAtHtml(html, readHeaders(sent), {});
}

async function read(path: string): Promise<string> {
  try {
    const bytes = await readFile(path);
    if (bytes.length > MOST_BYTES) throw new DoctorError(`"${path}" lebih dari ${MOST_BYTES / 1e6} MB.`);
    return bytes.toString('utf8');
  } catch (error) {
    throw error instanceof DoctorError ? error : fileError(error, path);
  }
}
