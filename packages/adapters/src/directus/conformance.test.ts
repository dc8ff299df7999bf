import { seed } from '../conformance/index.ts';
import { listening } from '../fixtures/listening.fixture.ts';
import { rowsOf } from '../fixtures/seed-rows.fixture.ts';
import { reply } from './backend.fixture.ts';
import { describeDirectus, office, relations } from './described.fixture.ts';

// The same over a real one: cms/directus.
const tables = { ...rowsOf(seed), ...office };
const open = Object.keys(tables).filter((name) => name !== 'closed');
const directus = { tables, relations, open, token: 'kunci-baca' };
const url = await listening((request, response) => {
  const url = new URL(request.url ?? '', 'http://directus.example');
  const { status, body } = reply(directus, url, request.headers.authorization);
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
});

describeDirectus('Directus', url, directus.token);
