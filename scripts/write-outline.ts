import { writeFileSync } from 'node:fs';
import { renderOutline, renderPublished, renderSearched } from '../packages/core/src/model/render-outline.ts';
import { privateResources } from '../packages/core/src/model/private-records.ts';
import { resources } from '../packages/core/src/model/records.ts';

const model = new URL('../packages/core/src/model/', import.meta.url);
writeFileSync(new URL('outline.ts', model), renderOutline({ ...resources, ...privateResources }));
writeFileSync(new URL('published.ts', model), renderPublished(resources));
writeFileSync(new URL('searched.ts', model), renderSearched(resources));
