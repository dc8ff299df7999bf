import { GuyubError, type ErrorCode } from '@guyub/core/adapter';
import type { ForeignAnswer } from '../shared/fetch-foreign.ts';

/** PostgREST's code of what went wrong, or PostgreSQL's. Its words may quote rows, and are not repeated. */
export const codeOf = ({ body, error }: ForeignAnswer): string => {
  const code = error ? (body as { readonly code?: unknown } | null | undefined)?.code : undefined;
  return typeof code === 'string' ? code : '';
};

type Advice = readonly [code: ErrorCode, words: string];

const noColumn: Advice = [
  'invalid',
  'has no column of a name that the mapping, "filters", "sort", "only" or "search" gives. Large and small letters count.',
];
const noTable: Advice = [
  'not-found',
  "is not among the tables that the server shows. Is it spelled so, and in this schema? After a change to the database: notify pgrst, 'reload schema'.",
];
const noRelation: Advice = [
  'invalid',
  'has no foreign key to a table of "relations", or several. Name the table and the key: "pelatihan!its_foreign_key".',
];
const badKey: Advice = [
  'unauthenticated',
  'was asked with a key that the server does not accept: it has expired, is of another project, or a clock runs wrong by more than 30 seconds.',
];
const badValue: Advice = ['invalid', 'cannot hold a value that was asked for or written.'];
const taken: Advice = ['conflict', 'has a row already with a value that may be there once only.'];
const busy: Advice = ['unavailable', 'cannot be reached in its database for now.'];

const advice: Readonly<Record<string, Advice>> = {
  '42703': noColumn,
  PGRST204: noColumn,
  '42P01': noTable,
  PGRST205: noTable,
  PGRST106: ['invalid', 'is in a schema that the server does not show. Mend "schema", or db-schemas of the server.'],
  PGRST200: noRelation,
  PGRST201: noRelation,
  PGRST301: badKey,
  PGRST303: badKey,
  PGRST302: ['unauthenticated', 'is not shown to strangers. "apikey" or "auth" needs a key.'],
  '42883': ['invalid', 'cannot compare a column in that way, e.g. search in one that holds no text.'],
  '42704': ['invalid', 'is searched in a language that this database has no configuration for.'],
  '57014': ['timeout', 'took the database longer than it may. A column that is asked for or ordered by needs an index.'],
  '22P02': badValue,
  '22003': badValue,
  '22007': badValue,
  '22008': badValue,
  '23502': ['invalid', 'needs a value that was not given.'],
  '23503': ['conflict', 'refers to a row that is not there.'],
  '23505': taken,
  '23514': ['invalid', 'does not allow a value that was written.'],
  '42P10': ['invalid', 'has no unique constraint on the column "key" alone, so a wish that is sent again would be done again.'],
  PGRST122: ['unsupported', 'is on a server that is too old to promise to change one row at most: PostgREST 12.2 is needed.'],
  PGRST124: ['invalid', 'has several rows of this id. Nothing was changed.'],
  PGRST000: busy,
  PGRST001: busy,
  PGRST002: busy,
}; // prettier-ignore

/** The error for an answer that is not a success. */
export function refusal(resource: string, answer: ForeignAnswer): GuyubError {
  const { error, status } = answer;
  const code = codeOf(answer);
  const known: Advice | undefined =
    code === '42501'
      ? [
          status === 401 ? 'unauthenticated' : 'forbidden',
          'is closed to this role: a grant is missing for the table or for one of its columns, or a row policy forbids it.',
        ]
      : Object.hasOwn(advice, code)
        ? advice[code]
        : undefined;
  if (known)
    return new GuyubError(known[0], `The table of resources.${resource} ${known[1]}`, {
      adapter: 'postgrest',
      status,
    });
  // Without a code it is whatever stands before the server: a proxy, or Supabase's gateway.
  if (error?.code === 'unauthenticated')
    return new GuyubError('unauthenticated', `${error.message} Supabase wants "apikey".`, {
      adapter: 'postgrest',
      status,
    });
  return (
    error ??
    new GuyubError('bad-response', `The answer about resources.${resource} is not PostgREST's.`, {
      adapter: 'postgrest',
      status,
    })
  );
}
