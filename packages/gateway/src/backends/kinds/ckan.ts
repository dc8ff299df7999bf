import { ckan, type CkanOptions } from '@guyub/adapters/ckan';
import { text } from '../options.ts';
import { listedKind } from './kind.ts';

export const ckanKind = listedKind({ resourceId: text }, (options) => ckan(options as CkanOptions));
