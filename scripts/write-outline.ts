import { writeFileSync } from 'node:fs';
import { renderOutline, renderSearched } from '../packages/core/src/model/render-outline.ts';
import { resources } from '../packages/core/src/model/records.ts';

const model = new URL('../packages/core/src/model/', import.meta.url);
writeFileSync(new URL('outline.ts', model), renderOutline(resources));
writeFileSync(new URL('searched.ts', model), renderSearched(resources));
