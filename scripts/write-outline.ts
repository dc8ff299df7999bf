import { writeFileSync } from 'node:fs';
import { renderOutline } from '../packages/core/src/model/render-outline.ts';
import { resources } from '../packages/core/src/model/records.ts';

writeFileSync(new URL('../packages/core/src/model/outline.ts', import.meta.url), renderOutline(resources));
