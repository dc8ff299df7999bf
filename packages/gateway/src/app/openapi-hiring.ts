import type * as z from 'zod/mini';
import { changeInputs, createInputs } from './hiring/inputs.ts';
import { linkChange, linkInput } from './hiring/links.ts';
import { sessionInput } from './hiring/sessions.ts';
import {
  etag,
  json,
  objectOf,
  problem,
  ref,
  schemaOf,
  tooMany,
  unreachable,
  type Json,
} from './openapi-parts.ts';

const text = { type: 'string' };
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
const wrong = (...statuses: readonly (keyof typeof ways)[]): Json =>
  Object.fromEntries([...statuses, ...always].map((status) => [status, ways[status]]));
const stopped = problem('A coordinator stopped the sender, and `detail` says why.');
const tag = etag('Send it back as If-None-Match.');
const version = etag('Begins with the version; send it back as If-Match.');
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
const inQuery = (name: string, description: string, required: boolean) => ({
  name,
  in: 'query',
  required,
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
interface Reading {
  readonly id: string;
  readonly summary: string;
  readonly parameter: Json;
  /** Read through a door. */
  readonly closed?: boolean;
  readonly responses: Json;
}
const reading = ({ id, summary, parameter, closed, responses }: Reading) => ({
  get: {
    operationId: `read-${id}`,
    summary,
    ...(closed && { security: bearer }),
    parameters: [parameter],
    responses,
  },
});
const now = (name: string): Json => ({
  '200': { description: 'As of now.', content: json(ref(name)) },
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
    { open: true, parameters: [key, proof], errors: { ...wrong('400', '409'), '403': stopped } },
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
    { versioned: false },
  ),
  '/v1/offerings': post(
    'offerings',
    'Produk atau jasa baru, dari pemiliknya atau koordinator',
    createInputs.offerings,
    ref('OwnOffering'),
  ),
  '/v1/offerings/{id}': patch(
    'offerings',
    'Menulis ulang seluruhnya, atau menghapus',
    changeInputs.offerings,
    ref('OwnOffering'),
  ),
  '/v1/businesses': post(
    'businesses',
    'Usaha, dari pemiliknya atau koordinator',
    createInputs.businesses,
    ref('OwnBusiness'),
  ),
  '/v1/businesses/{id}': patch(
    'businesses',
    'Menulis ulang seluruhnya',
    changeInputs.businesses,
    ref('OwnBusiness'),
  ),
  '/v1/photos': post(
    'photos',
    'Foto JPEG, PNG, atau WebP, sampai 8 MB',
    createInputs.photos,
    objectOf({ photo: text }),
    {
      parameters: [
        key,
        inQuery('of', '`offerings` or `businesses`.', true),
        inQuery('id', 'Of the record.', true),
        inQuery('alt', 'What is to be seen, for who does not see it.', false),
      ],
      file: { 'image/*': {} },
      versioned: false,
    },
  ),
  '/v1/photos/{id}': patch('photos', 'Menghapus foto', changeInputs.photos, objectOf({ status: text }), {
    parameters: [inPath('id', 'Of the photo.'), key],
    versioned: false,
  }),
  '/v1/shelves/{person}': reading({
    id: 'shelves',
    summary: 'Semua yang ditawarkan seseorang, untuk dia sendiri dan koordinator',
    parameter: inPath('person', 'Id of the person.'),
    closed: true,
    responses: { ...now('Shelf'), ...wrong('401') },
  }),
  '/v1/sessions': post('sessions', 'Tautan atau sesi menjadi sesi baru', sessionInput, ref('Session'), {
    open: true,
    parameters: [],
    errors: wrong('400', '401'),
    versioned: false,
  }),
  '/v1/links': post('links', 'Koordinator membuat tautan', linkInput, ref('MadeLink'), {
    parameters: [],
    errors: wrong('400', '401', '403'),
    versioned: false,
  }),
  '/v1/links/{subject}': patch(
    'links',
    'Koordinator mencabut tautan',
    linkChange,
    objectOf({ status: text }),
    {
      parameters: [inPath('subject', 'Id of the person, or of the buyer’s request.')],
      errors: wrong('400', '401', '403'),
      versioned: false,
    },
  ),
  '/v1/desks/{part}': reading({
    id: 'desks',
    summary: 'Semua yang ada di balik sebuah pintu',
    parameter: inPath('part', '`first`, or `next` of the part before.'),
    closed: true,
    responses: { ...now('Desk'), ...wrong('400', '401') },
  }),
  '/v1/hiringTerms/{region}': reading({
    id: 'hiringTerms',
    summary: 'Batas belanja dan teka-teki',
    parameter: region,
    responses: { ...now('HiringTerms'), ...wrong() },
  }),
  '/v1/localOrders/{region}': reading({
    id: 'localOrders',
    summary: 'Yang dipesan di daerah',
    parameter: region,
    responses: {
      '200': { description: 'As of this hour.', headers: tag, content: json(ref('LocalOrders')) },
      '304': { description: 'Not changed since the tag in If-None-Match.', headers: tag },
      ...wrong(),
    },
  }),
};

export const doorScheme: Json = {
  door: { type: 'http', scheme: 'bearer', description: '`token` of `POST /v1/sessions`.' },
};
