import { photoWidths } from '@guyub/core/photos';
import { problem, type Json } from './openapi-parts.ts';

const text = { type: 'string' };

/** `GET /v1/photos/{id}/{width}.webp` */
export const photoPaths: Json = {
  '/v1/photos/{id}/{width}.webp': {
    get: {
      operationId: 'get-photo',
      summary: 'Satu foto produk, jasa, atau usaha',
      description:
        '`photos` of a record lists them as `id:WIDTHxHEIGHT:text`, with the size of the largest form. A smaller picture answers with its largest form. To be kept for a day at most.',
      parameters: [
        { name: 'id', in: 'path', required: true, schema: text, example: 'contohfoto34' },
        { name: 'width', in: 'path', required: true, schema: { enum: photoWidths }, example: 640 },
      ],
      responses: {
        '200': {
          description: 'The picture.',
          headers: { ETag: { description: 'Send it back as If-None-Match.', schema: text } },
          content: { 'image/webp': {} },
        },
        '304': { description: 'It is the one of the tag in If-None-Match.' },
        '404': problem('No such picture, or its owner does not publish it.'),
        '429': problem('Too many requests; `Retry-After` says how many seconds to wait.'),
        '503': problem('The database cannot be reached; try again later.'),
      },
    },
  },
};
