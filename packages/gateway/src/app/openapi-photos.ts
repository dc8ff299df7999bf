import { photoWidths } from '@guyub/core/photos';
import { etag, problem, tooMany, unreachable, type Json } from './openapi-parts.ts';

const text = { type: 'string' };
const tag = etag('Send it back as If-None-Match.');

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
          headers: tag,
          content: { 'image/webp': {} },
        },
        '304': { description: 'It is the one of the tag in If-None-Match.', headers: tag },
        '404': problem('No such picture, or its owner does not publish it.'),
        '429': tooMany,
        '503': unreachable,
      },
    },
  },
};
