import { changeInputs, createInputs } from './hiring/inputs.ts';
import { objectOf, ref, type Json } from './openapi-parts.ts';
import { inPath, now, patch, post, reading, wrong } from './openapi-ways.ts';

const text = { type: 'string' };
const integer = { type: 'integer' };
const number = { type: 'number' };
const date = { type: 'string', format: 'date' };
const instant = { type: 'string', format: 'date-time' };
const listOf = (items: Json) => ({ type: 'array', items });
const byId = (values: Json) => ({ type: 'object', additionalProperties: values });

/** Orders that are shared among the members of a community. */
export const sharingPaths: Json = {
  '/v1/communities': post(
    'communities',
    'Koordinator membuka komunitas yang berbagi pesanan',
    createInputs.communities,
    ref('communities'),
  ),
  '/v1/communities/{id}': patch(
    'communities',
    'Koordinator mengubah aturan, atau menutup',
    changeInputs.communities,
    ref('communities'),
  ),
  '/v1/memberships': post(
    'memberships',
    'Koordinator menerima anggota; lulusan meminta bergabung',
    createInputs.memberships,
    ref('memberships'),
  ),
  '/v1/memberships/{id}': patch(
    'memberships',
    'Kesanggupan, hari kerja, cuti, keluar; koordinator menyetujui',
    changeInputs.memberships,
    ref('memberships'),
  ),
  '/v1/workOrders': post(
    'workOrders',
    'Koordinator menulis pesanan, dan melihat pembagiannya',
    createInputs.workOrders,
    ref('WorkMatter'),
  ),
  '/v1/workOrders/{id}': patch(
    'workOrders',
    'Koordinator mengirim pembagian yang dilihatnya, atau membatalkan',
    changeInputs.workOrders,
    ref('WorkMatter'),
  ),
  '/v1/shares/{id}': patch(
    'shares',
    'Anggota menjawab, mengerjakan, mengalihkan; koordinator menerima hasilnya',
    changeInputs.shares,
    ref('shares'),
  ),
  '/v1/sharing': reading({
    id: 'sharing',
    summary: 'Semua pesanan bersama di balik sebuah pintu',
    closed: true,
    parameters: [],
    responses: { ...now('SharingDesk'), ...wrong('401') },
  }),
  '/v1/ledgers/{community}/{after}': reading({
    id: 'ledgers',
    summary: 'Buku giliran sebuah komunitas, untuk dihitung ulang',
    closed: true,
    parameters: [
      inPath('community', 'Id of the community.'),
      inPath('after', '0, or `next` of the part before.'),
    ],
    responses: { ...now('LedgerPage'), ...wrong('400', '401') },
  }),
};

const reason = {
  type: 'object',
  required: ['code'],
  properties: { code: text },
  description: 'Why so many, as `Reason` of `@guyub/core/sharing`, which says it as a sentence.',
};

export const sharingSchemas: Json = {
  Proposal: {
    description: 'A split before it is sent.',
    ...objectOf(
      {
        hash: { ...text, description: 'Send it back to send this split and no other.' },
        shares: listOf(objectOf({ personId: text, pieces: integer, reason, before: number, after: number })),
        short: { ...integer, description: 'Pieces for which nobody has room.' },
        earliest: { ...date, description: 'The first deadline by which all of it fits.' },
      },
      ['hash', 'shares', 'short'],
    ),
  },
  WorkMatter: objectOf(
    {
      order: ref('workOrders'),
      shares: listOf(ref('shares')),
      proposal: ref('Proposal'),
      takers: {
        ...byId(listOf(text)),
        description: 'For a member, by own share: persons who can take all that is left of it.',
      },
    },
    ['order', 'shares'],
  ),
  SharingDesk: objectOf({
    door: ref('Door'),
    communities: listOf(
      objectOf({
        community: ref('communities'),
        members: listOf(ref('memberships')),
        standings: byId(objectOf({ level: number, lastTurn: integer })),
        turns: listOf(text),
        head: { anyOf: [objectOf({ seq: integer, hash: text }), { type: 'null' }] },
        work: listOf(ref('WorkMatter')),
      }),
    ),
    joinable: listOf(objectOf({ id: text, name: text, requested: { type: 'boolean' } }, ['id', 'name'])),
    people: listOf(objectOf({ id: text })),
    asOf: instant,
  }),
  LedgerPage: objectOf({
    community: text,
    names: { ...byId(text), description: 'By id. They stand beside the entries and never in them.' },
    entries: listOf({
      ...objectOf({ seq: integer, at: instant, by: text, kind: text, prevHash: text, hash: text }),
      description: '`hash`: SHA-256 of the entry without it, as RFC 8785 JSON.',
    }),
    next: { type: ['integer', 'null'], description: 'For the next part.' },
  }),
};
