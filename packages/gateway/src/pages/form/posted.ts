import { GuyubError } from '@guyub/core';
import type { Ask } from '../../app/answer.ts';
import type { Forms } from '../../auth/forms.ts';
import { readBody } from '../../app/json-body.ts';

/** Longest form that is read, bytes. */
const MOST_BYTES = 65_536;

/** @throws GuyubError `invalid` for what no form of ours sends */
export async function formOf(c: Ask): Promise<URLSearchParams> {
  const type = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/x-www-form-urlencoded')
    throw new GuyubError('invalid', 'Kirimkan lewat formulir di halaman ini.', { adapter: 'gateway' });
  return new URLSearchParams(new TextDecoder().decode(await readBody(c.req.raw, MOST_BYTES)));
}

/** Browsers say where a form comes from; one that says nothing at all is too old to be led astray by others. */
export function isFromHere(c: Ask): boolean {
  const site = c.req.header('sec-fetch-site');
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const origin = c.req.header('origin');
  return origin === undefined || (URL.canParse(origin) && new URL(origin).host === c.req.header('host'));
}

/** The same one again while it is good, so that pressing twice sends once. */
export async function goodToken(forms: Forms, filled: URLSearchParams, region: string): Promise<string> {
  const token = filled.get('form') ?? '';
  return (await forms.isGood(token, region)) ? token : '';
}
