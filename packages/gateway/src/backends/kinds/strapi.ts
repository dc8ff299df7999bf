import { strapi, type StrapiOptions } from '@guyub/adapters/strapi';
import { text } from '../options.ts';
import { listedKind } from './kind.ts';

export const strapiKind = listedKind({ type: text }, (options) => strapi(options as StrapiOptions));
