import type * as z from 'zod/mini';
import { etag, json, problem, ref, schemaOf, tooMany, unreachable, type Json } from './openapi-parts.ts';

export const text = { type: 'string' };
const ways = {
  '400': problem('Something sent is not as described; `issues` says where.'),
  '401': problem('No door, or one that is not open any more. Every reason has this one answer.', {
    'WWW-Authenticate': { description: '`Bearer`', schema: text },
  }),
  '403': problem('This door does not allow that.'),
  '404': problem('Nothing of that id behind this door; `unsupported`: this gateway takes no requests.'),
  '409': problem('Changed meanwhile, not possible in this state, or the key was used for another wish.'),
  '429': tooMany,
  '503': unreachable,
};
const always = ['404', '429', '503'] as const;
/** What may go wrong there, besides what always may. */
export const wrong = (...statuses: readonly (keyof typeof ways)[]): Json =>
  Object.fromEntries([...statuses, ...always].map((status) => [status, ways[status]]));
export const stopped = problem('A coordinator stopped the sender, and `detail` says why.');
export const tag = etag('Send it back as If-None-Match.');
const version = etag('Begins with the version; send it back as If-Match.');
const inHeader = (name: string, description: string, required: boolean) => ({
  name,
  in: 'header',
  required,
  description,
  schema: text,
});
export const key = inHeader(
  'Idempotency-Key',
  'Chosen once for a wish, 16 to 64 letters, digits and hyphens that nobody can guess: it is done once.',
  true,
);
const ifMatch = inHeader('If-Match', 'Only if the record is still this version, like `"3"`.', false);
export const proof = inHeader(
  'Guyub-Proof',
  'The solution of the puzzle of `/v1/hiringTerms/{region}`.',
  true,
);
export const strangersProof = inHeader(
  'Guyub-Proof',
  'Without a door: the solution of the puzzle of `/v1/hiringTerms/{region}`.',
  false,
);
export const inPath = (name: string, description: string) => ({
  name,
  in: 'path',
  required: true,
  description,
  schema: text,
});
export const inQuery = (name: string, description: string, required: boolean) => ({
  name,
  in: 'query',
  required,
  description,
  schema: text,
});
const bearer = [{ door: [] }];

export const anonymous = {
  open: true,
  parameters: [key, proof],
  errors: wrong('400', '409'),
  versioned: false,
};

interface Writing {
  readonly id: string;
  readonly summary: string;
  readonly input: z.ZodMiniType;
  readonly result: Json;
  readonly parameters: readonly Json[];
  readonly open?: boolean;
  /** What is sent instead of JSON; what is said of it stands in the query. */
  readonly file?: Json;
  /** What it may answer instead. */
  readonly errors?: Json;
  /** What is answered has a version. */
  readonly versioned?: boolean;
}

const writing = (
  status: 200 | 201,
  { id, summary, input, result, parameters, open, file, errors, versioned = true }: Writing,
): Json => ({
  operationId: id,
  summary,
  ...(!open && { security: bearer }),
  parameters,
  requestBody: { required: true, content: file ?? json(schemaOf(input, 'input')) },
  responses: {
    [status]: { description: 'Done.', ...(versioned && { headers: version }), content: json(result) },
    ...(errors ?? wrong('400', '401', '403', '409')),
  },
});
export const post = (
  name: string,
  summary: string,
  input: z.ZodMiniType,
  result: Json,
  rest: Partial<Writing> = {},
) => ({
  post: writing(201, { id: `create-${name}`, summary, input, result, parameters: [key], ...rest }),
});
export const patch = (
  name: string,
  summary: string,
  input: z.ZodMiniType,
  result: Json,
  rest: Partial<Writing> = {},
) => ({
  patch: writing(200, {
    id: `change-${name}`,
    summary,
    input,
    result,
    parameters: [inPath('id', 'Of the record.'), key, ifMatch],
    ...rest,
  }),
});
interface Reading {
  readonly id: string;
  readonly summary: string;
  readonly parameters: readonly Json[];
  /** Read through a door. */
  readonly closed?: boolean;
  readonly responses: Json;
}
export const reading = ({ id, summary, parameters, closed, responses }: Reading) => ({
  get: {
    operationId: `read-${id}`,
    summary,
    ...(closed && { security: bearer }),
    parameters,
    responses,
  },
});
export const now = (name: string): Json => ({
  '200': { description: 'As of now.', content: json(ref(name)) },
});
