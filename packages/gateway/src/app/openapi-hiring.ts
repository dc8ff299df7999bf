import { changeInputs, createInputs } from './hiring/inputs.ts';
import { linkChange, linkInput } from './hiring/links.ts';
import { sessionInput } from './hiring/sessions.ts';
import { json, objectOf, ref, type Json } from './openapi-parts.ts';
import {
  anonymous,
  inPath,
  inQuery,
  key,
  now,
  patch,
  post,
  proof,
  reading,
  stopped,
  strangersProof,
  tag,
  text,
  wrong,
} from './openapi-ways.ts';

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
    parameters: [inPath('person', 'Id of the person.')],
    closed: true,
    responses: { ...now('Shelf'), ...wrong('401') },
  }),
  '/v1/postings': post(
    'postings',
    'Lowongan dari pemberi kerja, tanpa pintu, dengan bukti kerja; atau dari koordinator, langsung tampil',
    createInputs.postings,
    ref('SentPosting'),
    { parameters: [key, strangersProof] },
  ),
  '/v1/postings/{id}': patch(
    'postings',
    'Pemberi kerja mengubah, menandai terisi, menarik; koordinator mengumumkan atau menolak',
    changeInputs.postings,
    ref('SentPosting'),
  ),
  '/v1/applications': post(
    'applications',
    'Melamar; hanya pemberi kerja dan koordinator yang membacanya',
    createInputs.applications,
    objectOf({}),
    anonymous,
  ),
  '/v1/applications/{id}': patch(
    'applications',
    'Pemberi kerja mencatat: dilihat, diundang, tidak',
    changeInputs.applications,
    ref('applications'),
  ),
  '/v1/jobReports': post(
    'jobReports',
    'Melaporkan lowongan kepada koordinator',
    createInputs.jobReports,
    objectOf({}),
    anonymous,
  ),
  '/v1/posts/{part}': reading({
    id: 'posts',
    summary: 'Lowongan di balik pintu pemberi kerja atau koordinator, dengan lamarannya',
    parameters: [inPath('part', '`first`, or `next` of the part before.')],
    closed: true,
    responses: { ...now('PostDesk'), ...wrong('400', '401', '403') },
  }),
  '/v1/absorption/{region}': reading({
    id: 'absorption',
    summary: 'Yang dijanjikan kepada program pelatihan, dan yang jadi',
    parameters: [region],
    responses: {
      '200': { description: 'As of this hour.', headers: tag, content: json(ref('Absorption')) },
      '304': { description: 'Not changed since the tag in If-None-Match.', headers: tag },
      ...wrong(),
    },
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
      parameters: [
        inPath('subject', 'Id of the person, of the buyer’s request, or of the employer’s posting.'),
      ],
      errors: wrong('400', '401', '403'),
      versioned: false,
    },
  ),
  '/v1/desks/{part}': reading({
    id: 'desks',
    summary: 'Semua yang ada di balik sebuah pintu',
    parameters: [inPath('part', '`first`, or `next` of the part before.')],
    closed: true,
    responses: { ...now('Desk'), ...wrong('400', '401') },
  }),
  '/v1/hiringTerms/{region}': reading({
    id: 'hiringTerms',
    summary: 'Batas belanja dan teka-teki',
    parameters: [region],
    responses: { ...now('HiringTerms'), ...wrong() },
  }),
  '/v1/localOrders/{region}': reading({
    id: 'localOrders',
    summary: 'Yang dipesan di daerah',
    parameters: [region],
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
