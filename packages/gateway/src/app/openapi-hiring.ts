import type * as z from 'zod/mini';
import { changeInputs, createInputs } from './hiring/inputs.ts';
import { linkChange, linkInput } from './hiring/links.ts';
import { sessionInput } from './hiring/sessions.ts';
import { json, objectOf, problem, ref, schemaOf, type Json } from './openapi-parts.ts';

const text = { type: 'string' };
const errors = {
  '400': problem('Something sent is not as described; `issues` says where.'),
  '401': problem('No door, or one that is not open any more. Every reason has this one answer.'),
  '403': problem(
    'This door does not allow that; or a coordinator stopped the sender, and `detail` says why.',
  ),
  '404': problem('Nothing of that id behind this door; `unsupported`: this gateway takes no requests.'),
  '409': problem('Changed meanwhile, not possible in this state, or the key was used for another wish.'),
  '429': problem('Too many; `Retry-After` says how many seconds to wait.'),
  '503': problem('The database cannot be reached; try again later.'),
};
const inHeader = (name: string, description: string, required: boolean) => ({
  name,
  in: 'header',
  required,
  description,
  schema: text,
});
const key = inHeader(
  'Idempotency-Key',
  'Chosen once for a wish, 16 to 64 letters, digits and hyphens that nobody can guess: it is done once.',
  true,
);
const ifMatch = inHeader('If-Match', 'Only if the record is still this version, like `"3"`.', false);
const proof = inHeader('Guyub-Proof', 'The solution of the puzzle of `/v1/hiringTerms/{region}`.', true);
const inPath = (name: string, description: string) => ({
  name,
  in: 'path',
  required: true,
  description,
  schema: text,
});
const bearer = [{ door: [] }];

interface Writing {
  readonly id: string;
  readonly summary: string;
  readonly input: z.ZodMiniType;
  readonly result: Json;
  readonly parameters: readonly Json[];
  readonly open?: boolean;
}

const writing = (status: 200 | 201, { id, summary, input, result, parameters, open }: Writing): Json => ({
  operationId: id,
  summary,
  ...(!open && { security: bearer }),
  parameters,
  requestBody: { required: true, content: json(schemaOf(input, 'input')) },
  responses: { [status]: { description: 'Done.', content: json(result) }, ...errors },
});
const post = (
  name: string,
  summary: string,
  input: z.ZodMiniType,
  result: Json,
  rest: Partial<Writing> = {},
) => ({
  post: writing(201, { id: `create-${name}`, summary, input, result, parameters: [key], ...rest }),
});
const patch = (
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
const reading = (name: string, summary: string, parameter: Json, result: Json, open = true) => ({
  get: {
    operationId: `read-${name}`,
    summary,
    ...(!open && { security: bearer }),
    parameters: [parameter],
    responses: { '200': { description: 'As of now.', content: json(result) }, ...errors },
  },
});
const region = inPath('region', 'Its id, `kemendagri:35.27`.');
const away = objectOf({ awayUntil: { type: 'string', format: 'date' } }, []);

/** What is written, and read through a door. A gateway without hiring answers each with 404 `unsupported`. */
export const hiringPaths: Json = {
  '/v1/quoteRequests': post(
    'quoteRequests',
    'Meminta penawaran; tanpa pintu, dengan bukti kerja',
    createInputs.quoteRequests,
    ref('SentRequest'),
    { open: true, parameters: [key, proof] },
  ),
  '/v1/quoteRequests/{id}': patch(
    'quoteRequests',
    'Pembeli membatalkan; koordinator menolak',
    changeInputs.quoteRequests,
    ref('SentRequest'),
  ),
  '/v1/invitations/{id}': patch(
    'invitations',
    'Lulusan membuka atau tidak ikut; koordinator mencatat sudah diteruskan',
    changeInputs.invitations,
    ref('invitations'),
  ),
  '/v1/quotes': post('quotes', 'Lulusan memberi harga', createInputs.quotes, ref('quotes')),
  '/v1/quotes/{id}': patch('quotes', 'Lulusan menarik harga', changeInputs.quotes, ref('quotes')),
  '/v1/deals': post('deals', 'Pembeli memilih penawaran', createInputs.deals, ref('deals')),
  '/v1/deals/{id}': patch(
    'deals',
    'Jadi atau tidak, dan berapa; koordinator menyelesaikan yang berbeda',
    changeInputs.deals,
    ref('deals'),
  ),
  '/v1/people/{id}': patch('people', 'Lulusan sedang tidak menerima pesanan', changeInputs.people, away),
  '/v1/blocks': post(
    'blocks',
    'Koordinator menghentikan seorang pengirim',
    createInputs.blocks,
    objectOf({}),
  ),
  '/v1/sessions': post('sessions', 'Tautan atau sesi menjadi sesi baru', sessionInput, ref('Session'), {
    open: true,
    parameters: [],
  }),
  '/v1/links': post('links', 'Koordinator membuat tautan', linkInput, ref('MadeLink'), { parameters: [] }),
  '/v1/links/{subject}': patch(
    'links',
    'Koordinator mencabut tautan',
    linkChange,
    objectOf({ status: text }),
    {
      parameters: [inPath('subject', 'Id of the person, or of the buyer’s request.')],
    },
  ),
  '/v1/desks/{part}': reading(
    'desks',
    'Semua yang ada di balik sebuah pintu',
    inPath('part', '`first`, or `next` of the part before.'),
    ref('Desk'),
    false,
  ),
  '/v1/hiringTerms/{region}': reading(
    'hiringTerms',
    'Batas belanja dan teka-teki',
    region,
    ref('HiringTerms'),
  ),
  '/v1/localOrders/{region}': reading('localOrders', 'Yang dipesan di daerah', region, ref('LocalOrders')),
};

export const doorScheme: Json = {
  door: { type: 'http', scheme: 'bearer', description: '`token` of `POST /v1/sessions`.' },
};
