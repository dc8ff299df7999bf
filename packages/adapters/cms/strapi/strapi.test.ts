import { after } from 'node:test';
import { seed } from '../../src/conformance/index.ts';
import { rowsOf } from '../../src/fixtures/seed-rows.fixture.ts';
import { describeStrapi, office, relations } from '../../src/strapi/described.fixture.ts';
import { startStrapi } from './start.ts';

const { origin, token, stop } = await startStrapi({ ...rowsOf(seed), ...office }, relations);
after(stop);

describeStrapi('real Strapi 5', { url: origin, auth: { token } }, 5);
