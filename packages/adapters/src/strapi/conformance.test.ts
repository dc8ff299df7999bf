import { seed } from '../conformance/index.ts';
import { listening } from '../fixtures/listening.fixture.ts';
import { rowsOf } from '../fixtures/seed-rows.fixture.ts';
import { reply } from './backend.fixture.ts';
import { describeStrapi, office, relations } from './described.fixture.ts';

// The same over a real Strapi 5: cms/strapi.
const tables = { ...rowsOf(seed), ...office };
for (const version of [5, 4] as const) {
  const strapi = { version, tables, relations, token: 'kunci-baca' };
  const url = await listening((request, response) => {
    const url = new URL(request.url ?? '', 'http://strapi.example');
    const { status, body } = reply(strapi, url, request.headers.authorization);
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  describeStrapi(`Strapi ${version}`, { url, auth: { token: strapi.token } }, version);
}
