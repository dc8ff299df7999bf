import { ckanKind } from './ckan.ts';
import { directusKind } from './directus.ts';
import { guyubKind } from './guyub.ts';
import { opendkKind } from './opendk.ts';
import { opensidKind } from './opensid.ts';
import { postgrestKind } from './postgrest.ts';
import { restKind } from './rest.ts';
import { sheetKind } from './sheet.ts';
import { strapiKind } from './strapi.ts';
import { wordpressKind } from './wordpress.ts';
import type { Kind } from './kind.ts';

/** By the name in `kind`. An adapter that arrives adds itself here, and nowhere else. */
export const kinds = {
  ckan: ckanKind,
  directus: directusKind,
  guyub: guyubKind,
  opendk: opendkKind,
  opensid: opensidKind,
  postgrest: postgrestKind,
  rest: restKind,
  sheet: sheetKind,
  strapi: strapiKind,
  wordpress: wordpressKind,
} as const satisfies Readonly<Record<string, Kind>>;
