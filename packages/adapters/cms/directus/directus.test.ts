import { after } from 'node:test';
import { seed } from '../../src/conformance/index.ts';
import { rowsOf } from '../../src/fixtures/seed-rows.fixture.ts';
import { describeDirectus, office, relations } from '../../src/directus/described.fixture.ts';
import { startDirectus } from './start.ts';

const rows = rowsOf(seed);
const { origin, token, stop } = await startDirectus(
  { ...rows, ...office },
  { relations, open: Object.keys({ ...rows, ...office }).filter((name) => name !== 'closed') },
);
after(stop);

describeDirectus('real Directus', origin, token);
