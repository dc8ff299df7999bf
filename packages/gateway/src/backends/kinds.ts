import { ckan, type CkanOptions } from '@guyub/adapters/ckan';
import { directus, type DirectusOptions } from '@guyub/adapters/directus';
import { opendk } from '@guyub/adapters/experimental/opendk';
import { opensid } from '@guyub/adapters/experimental/opensid';
import { httpAdapter } from '@guyub/adapters/http/adapter';
import type { Mapping } from '@guyub/adapters/mapping';
import { postgrest, type PostgrestOptions } from '@guyub/adapters/postgrest';
import { presets, rest, type PresetName } from '@guyub/adapters/rest';
import { sheet } from '@guyub/adapters/sheet';
import { strapi, type StrapiOptions } from '@guyub/adapters/strapi';
import { wordpress, type WordPressOptions } from '@guyub/adapters/wordpress';
import type { Adapter, PublishedRecords } from '@guyub/core';
import * as z from 'zod/mini';
import { publishedResources } from '../store/schema.ts';
import type { Outbound } from '../outbound/outbound.ts';
import { address, columns, mapping, secret, text, type Secret } from './options.ts';

/** What an adapter is made with, besides its options. */
interface Given {
  /** The only way out that it has. */
  readonly fetch: Outbound['fetch'];
  /** Reads a mapping, written in place or in a file beside the configuration. */
  readonly mapping: (given: string | object) => Mapping;
  /** Reads a secret from where the configuration says it is. */
  readonly secret: (given: Secret) => string;
}

type Shape = Readonly<Record<string, z.ZodMiniType>>;
type Options<S extends Shape> = z.infer<z.ZodMiniObject<S>>;

/** How a kind of backend is written in the configuration, and made. */
export interface Kind<S extends Shape = Shape> {
  readonly options: S;
  /** Every address that it asks; no other is visited. */
  urls(options: Options<S>): readonly string[];
  make(options: Options<S>, given: Given): Adapter<PublishedRecords>;
}

const kind = <S extends Shape>(own: Kind<S>): Kind => own as unknown as Kind;

const published = publishedResources as [keyof PublishedRecords, ...(keyof PublishedRecords)[]];
const oneOf = 'sebutkan sedikitnya satu jenis data, misalnya "people".';
const presetName = z.enum(Object.keys(presets) as [PresetName, ...PresetName[]]);

const zone = z.optional(z.enum(['WIB', 'WITA', 'WIT']));

/** By the name in `kind`. An adapter that arrives adds itself here, and nowhere else. */
export const kinds = {
  ckan: kind({
    options: {
      url: address,
      mapping,
      resources: z.record(
        z.string(),
        z.strictObject({
          resourceId: text,
          filters: z.optional(columns),
          sort: z.optional(columns),
          search: z.optional(z.boolean()),
        }),
      ),
      token: z.optional(secret),
    },
    urls: ({ url }) => [url],
    make: ({ url, mapping: given, resources, token }, { fetch, mapping: read, secret: open }) =>
      ckan({
        url,
        mapping: read(given),
        resources: resources as CkanOptions['resources'],
        fetch,
        ...(token && { auth: { token: open(token) } }),
      }),
  }),
  directus: kind({
    options: {
      url: address,
      mapping,
      resources: z.record(
        z.string(),
        z.strictObject({
          collection: text,
          only: z.optional(columns),
          filters: z.optional(columns),
          sort: z.optional(columns),
          search: z.optional(z.boolean()),
        }),
      ),
      token: z.optional(secret),
    },
    urls: ({ url }) => [url],
    make: ({ url, mapping: given, resources, token }, { fetch, mapping: read, secret: open }) =>
      directus({
        url,
        mapping: read(given),
        resources: resources as DirectusOptions['resources'],
        fetch,
        ...(token && { auth: { token: open(token) } }),
      }),
  }),
  /** Another gateway, as of a regency in a province. */
  guyub: kind({
    options: { url: address, resources: z.array(z.enum(published)).check(z.minLength(1, oneOf)) },
    urls: ({ url }) => [url],
    make: ({ url, resources }, { fetch }) => {
      const adapter = httpAdapter({ url, fetch });
      const capabilities = Object.fromEntries(resources.map((name) => [name, adapter.capabilities[name]]));
      return { ...adapter, capabilities };
    },
  }),
  opendk: kind({
    options: {
      url: address,
      region: text,
      subdistrict: text,
      zone,
      categories: z.array(z.int()).check(z.minLength(1, 'sebutkan sedikitnya satu kategori usaha.')),
      because: text,
      userAgent: z.optional(text),
    },
    urls: ({ url }) => [url],
    make: (options, { fetch }) => opendk({ ...(options as Parameters<typeof opendk>[0]), fetch }),
  }),
  opensid: kind({
    options: { url: address, region: text, zone, because: text, userAgent: z.optional(text) },
    urls: ({ url }) => [url],
    make: (options, { fetch }) => opensid({ ...(options as Parameters<typeof opensid>[0]), fetch }),
  }),
  postgrest: kind({
    options: {
      url: address,
      mapping,
      resources: z.record(
        z.string(),
        z.strictObject({
          table: text,
          relations: z.optional(columns),
          only: z.optional(z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]))),
          filters: z.optional(columns),
          sort: z.optional(columns),
          search: z.optional(z.strictObject({ column: text, language: z.optional(text) })),
        }),
      ),
      schema: z.optional(text),
      apikey: z.optional(text),
      token: z.optional(secret),
    },
    urls: ({ url }) => [url],
    make: (
      { url, mapping: given, resources, schema, apikey, token },
      { fetch, mapping: read, secret: open },
    ) =>
      postgrest({
        url,
        mapping: read(given),
        resources: resources as PostgrestOptions['resources'],
        fetch,
        ...(schema !== undefined && { schema }),
        ...(apikey !== undefined && { apikey }),
        ...(token && { auth: { token: open(token) } }),
      }),
  }),
  rest: kind({
    options: {
      preset: presetName,
      mapping,
      resources: z.record(
        z.string(),
        z.strictObject({
          url: address,
          preset: z.optional(presetName),
          filters: z.optional(columns),
          sort: z.optional(columns),
          search: z.optional(z.boolean()),
        }),
      ),
      token: z.optional(secret),
      header: z.optional(text),
      scheme: z.optional(z.string()),
      userAgent: z.optional(text),
    },
    urls: ({ resources }) => Object.values(resources).map(({ url }) => url),
    make: ({ token, header, scheme, mapping: given, ...options }, { fetch, mapping: read, secret: open }) =>
      rest({
        ...(options as Omit<Parameters<typeof rest>[0], 'mapping'>),
        mapping: read(given),
        fetch,
        ...(token && {
          auth: {
            token: open(token),
            ...(header !== undefined && { header }),
            ...(scheme !== undefined && { scheme }),
          },
        }),
      }),
  }),
  sheet: kind({
    options: { url: address, mapping },
    // Google sends on to hosts that hold the file, each time another.
    urls: ({ url }) =>
      new URL(url).hostname === 'docs.google.com' ? [url, 'https://*.googleusercontent.com'] : [url],
    make: ({ url, mapping: given }, { fetch, mapping: read }) => sheet({ url, mapping: read(given), fetch }),
  }),
  strapi: kind({
    options: {
      url: address,
      mapping,
      resources: z.record(
        z.string(),
        z.strictObject({
          type: text,
          filters: z.optional(columns),
          sort: z.optional(columns),
          search: z.optional(z.boolean()),
        }),
      ),
      token: z.optional(secret),
    },
    urls: ({ url }) => [url],
    make: ({ url, mapping: given, resources, token }, { fetch, mapping: read, secret: open }) =>
      strapi({
        url,
        mapping: read(given),
        resources: resources as StrapiOptions['resources'],
        fetch,
        ...(token && { auth: { token: open(token) } }),
      }),
  }),
  wordpress: kind({
    options: {
      url: address,
      mapping,
      resources: z.record(
        z.string(),
        z.strictObject({ type: text, only: z.optional(columns), search: z.optional(z.boolean()) }),
      ),
      login: z.optional(z.strictObject({ user: text, password: secret })),
      userAgent: z.optional(text),
    },
    urls: ({ url }) => [url],
    make: ({ url, mapping: given, resources, login, userAgent }, { fetch, mapping: read, secret: open }) =>
      wordpress({
        url,
        mapping: read(given),
        resources: resources as WordPressOptions['resources'],
        fetch,
        ...(login && { auth: { user: login.user, applicationPassword: open(login.password) } }),
        ...(userAgent !== undefined && { userAgent }),
      }),
  }),
} as const satisfies Readonly<Record<string, Kind>>;
