import { resources, type Resource } from '@guyub/core';
import { paperTable, privateResources } from '@guyub/core/hiring/schemas';
import * as z from 'zod/mini';
import { objectOf, ref, schemaOf, type Json } from './openapi-parts.ts';

const text = { type: 'string' };
const instant = { type: 'string', format: 'date-time' };
const listOf = (items: Json) => ({ type: 'array', items });
/** A private record: what both sides see is always there, the rest at its owner's door and at the coordinators'. */
function seenSchema({ label, fields }: Resource): Json {
  const shape = Object.fromEntries(
    Object.entries(fields).map(([name, { schema, meta }]) => [
      name,
      meta.audience === 'member' ? schema : z.optional(schema),
    ]),
  );
  const version = z.string();
  return { title: label, ...schemaOf(z.object({ ...shape, version }), 'output') };
}

/** A record of one's own: its owner and coordinators may see all of it. */
function ownSchema({ label, fields }: Resource): Json {
  const { consents: _, id, ...rest } = fields;
  const shape = Object.fromEntries(
    Object.entries(rest).map(([name, { schema }]) => [name, z.optional(schema)]),
  );
  return { title: label, ...schemaOf(z.object({ id: id!.schema, ...shape, version: z.string() }), 'output') };
}

const privates = Object.values(privateResources) as unknown as readonly Resource[];
const puzzle = {
  description:
    'Send `challenge.n` as `Guyub-Proof`, with an n for which SHA-256 of that text begins with so many zero bits.',
  ...objectOf({ challenge: text, zeroBits: { type: 'integer' }, expiresAt: instant }),
};
const door = objectOf({
  kind: { enum: ['person', 'buyer', 'employer', 'coordinator'] },
  region: text,
  name: text,
  subject: text,
});

export const hiringSchemas: Json = {
  Door: door,
  ...Object.fromEntries(privates.map((resource) => [resource.name, seenSchema(resource)])),
  OwnOffering: ownSchema(resources.offerings),
  OwnBusiness: ownSchema(resources.businesses),
  Shelf: objectOf({
    personId: text,
    offerings: listOf(ref('OwnOffering')),
    businesses: listOf(ref('OwnBusiness')),
  }),
  SentRequest: objectOf({
    request: ref('quoteRequests'),
    link: { ...text, description: 'The page on which the buyer follows it: the only key to it.' },
  }),
  SentPosting: objectOf({
    posting: ref('postings'),
    link: { ...text, description: 'The page on which the employer follows it: the only key to it.' },
  }),
  PostDesk: {
    description: 'What waits for a coordinator first, then newest first.',
    ...objectOf({
      door,
      posts: listOf(
        objectOf(
          {
            posting: ref('postings'),
            advice: listOf(objectOf({ field: text, weight: { enum: ['error', 'advice'] }, code: text })),
            applications: listOf(ref('applications')),
            reports: listOf(objectOf({ reason: text, note: text, at: instant }, ['reason', 'at'])),
            link: text,
          },
          ['posting', 'advice', 'applications', 'reports'],
        ),
      ),
      next: { type: ['string', 'null'], description: 'For the next part.' },
      asOf: instant,
    }),
  },
  Absorption: {
    description: 'Fewer people than `least` are null, so that nothing tells of a single one.',
    ...objectOf({
      region: text,
      asOf: instant,
      least: { type: 'integer' },
      programmes: listOf(
        objectOf({
          programmeId: text,
          name: text,
          pledged: { type: 'integer' },
          realised: { type: ['integer', 'null'] },
        }),
      ),
    }),
  },
  Session: objectOf({ token: text, expiresAt: instant, door }),
  MadeLink: objectOf({ link: text, expiresAt: instant }),
  HiringTerms: objectOf({ region: text, papers: schemaOf(paperTable, 'output'), puzzle }),
  LocalOrders: {
    description: 'Small numbers are null or left out, so that nothing tells of single deals.',
    ...objectOf({
      region: text,
      asOf: instant,
      least: { type: 'integer' },
      deals: { type: ['integer', 'null'] },
      amount: { type: ['integer', 'null'], description: 'Rupiah of closed months, rounded to millions.' },
      trades: listOf(objectOf({ skill: text, deals: { type: 'integer' } })),
    }),
  },
  Desk: {
    description: 'What waits behind a door: what needs an answer first, then newest first.',
    ...objectOf({
      door,
      matters: listOf(
        objectOf(
          {
            request: ref('quoteRequests'),
            invitations: listOf(ref('invitations')),
            quotes: listOf(ref('quotes')),
            deal: ref('deals'),
            link: text,
            asks: { type: 'boolean', description: '"Did it happen, for how much?" is to be asked now.' },
          },
          ['request', 'invitations', 'quotes', 'asks'],
        ),
      ),
      people: listOf({ ...objectOf({ id: text }), description: 'As much of a person as this door may see.' }),
      next: { type: ['string', 'null'], description: 'For the next part.' },
      asOf: instant,
    }),
  },
};
