import { GuyubError, type ErrorCode } from '@guyub/core/adapter';
import type { ForeignAnswer } from '../shared/fetch-foreign.ts';
import type { Source } from './sources.ts';

/** CKAN's own names of what went wrong. Its words come in the portal's language, and are not repeated. */
const codes: Readonly<Record<string, ErrorCode>> = {
  'Authorization Error': 'forbidden',
  'Not Found Error': 'not-found',
  'Validation Error': 'invalid',
  'Search Query Error': 'invalid',
  'Internal Server Error': 'unavailable',
};

/** Those that CKAN answers with. */
const statuses = new Set([200, 400, 403, 404, 409, 500]);

/** What it says is wrong, under the names of parameters. */
export const complaintOf = ({ body }: ForeignAnswer): Readonly<Record<string, unknown>> =>
  objectOf(objectOf(body)['error']);

/** The error for an answer that is not a success, whatever its status says. */
export function refusal(source: Source, answer: ForeignAnswer): GuyubError {
  const { body, error, status } = answer;
  // What stands before a portal, e.g. to slow its visitors down, has words of its own.
  if (error && !statuses.has(status)) return error;
  const said = complaintOf(answer);
  const type = String(said['__type']);
  const code = Object.hasOwn(codes, type) ? codes[type] : undefined;
  const fail = (own: ErrorCode, message: string, field?: string) =>
    new GuyubError(own, message, {
      adapter: 'ckan',
      status,
      ...(field !== undefined && { issues: [{ message: 'not accepted', path: [field] }] }),
    });
  const { resource, resourceId } = source;
  const at = `resources.${resource}`;
  if (code === 'forbidden')
    return fail(code, `The portal does not show ${at} (${resourceId}) to strangers. "auth" needs a token that may read it.`);
  if (code === 'not-found')
    return fail(code, `The portal has no table for ${at} (${resourceId}): the id is wrong, or the file was never loaded into the DataStore.`);
  if (code === 'invalid') {
    if ('query' in said && !('info' in said))
      return fail('timeout', `The portal gave up on ${at}: the question took it too long.`);
    const field = fieldIn(source, said);
    if (field !== undefined) return fail(code, `The portal does not accept what was asked about "${field}" of ${at}. Does the column still exist?`, field);
    return fail(code, `The portal does not accept the question about ${at}.`);
  }
  if (code !== undefined) return fail(code, `The portal failed on ${at}.`);
  if (status === 400 && typeof body === 'string')
    return fail('invalid', `The portal does not know what to do with the question about ${at}. Is the DataStore switched on there?`);
  if (error) return error;
  return fail('bad-response', `The answer about ${at} is not as CKAN writes it. Is this a CKAN portal?`);
} // prettier-ignore

/** Which of our fields a complaint such as `{"filters": ["invalid value \"nama\""]}` is about. */
function fieldIn({ filters, sort }: Source, said: Readonly<Record<string, unknown>>): string | undefined {
  for (const [key, fields] of [['filters', filters], ['sort', sort]] as const) {
    const words = JSON.stringify(said[key] ?? '').replaceAll('\\"', '"');
    for (const [field, column] of fields)
      if (words.includes(`"${column}"`) || words.includes(`"${column} `)) return field;
  }
  return undefined;
} // prettier-ignore

const objectOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
