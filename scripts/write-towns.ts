import { writeFileSync } from 'node:fs';
import { loadGeoNames, renderTowns } from '../packages/gateway/src/places/render-towns.ts';

writeFileSync(
  new URL('../packages/gateway/src/places/towns.ts', import.meta.url),
  renderTowns(await loadGeoNames()),
);
