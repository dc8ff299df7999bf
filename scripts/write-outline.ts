import { writeFileSync } from 'node:fs';
import {
  renderOutline,
  renderPrivateOutline,
  renderPublished,
  renderSearched,
} from '../packages/core/src/model/render-outline.ts';
import { privateGroups } from '../packages/core/src/model/private-records.ts';
import { resources } from '../packages/core/src/model/records.ts';

const model = new URL('../packages/core/src/model/', import.meta.url);
writeFileSync(new URL('outline.ts', model), renderOutline(resources));
for (const [name, group] of Object.entries(privateGroups))
  writeFileSync(new URL(`private-outline/${name}.ts`, model), renderPrivateOutline(group));
writeFileSync(new URL('published.ts', model), renderPublished(resources));
writeFileSync(new URL('searched.ts', model), renderSearched(resources));
