import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, test } from 'node:test';
import { describeAdapter, seed } from '../conformance/index.ts';
import { google, officeMapping as mapping, officeRows, openAddress, publishedAddress, answerAs, through } from './office.fixture.ts'; // prettier-ignore
import { sheet } from './index.ts';
import { workbook } from './workbook.fixture.ts';

const rows = officeRows(seed.people);
const tableOnly = google(rows, { tableOnly: true });
const published = google(rows);
let asked = published;
const answer = answerAs(() => asked);
const book = workbook([{ rows: [['Petunjuk']] }, { rows }]);
const server = createServer({ keepAliveTimeout: 120_000 }, (request, response) => {
  if (request.url === '/anggota') response.writeHead(200).end(book);
  else answer(request, response);
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
after(() => {
  server.closeAllConnections();
  server.close();
});
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

for (const [name, url, source] of [
  ['csv', publishedAddress, published],
  ['gviz', openAddress, tableOnly],
  ['gviz-then-csv', openAddress, published],
  ['xlsx', `${origin}/anggota`, published],
] as const)
  describeAdapter(`sheet-${name}`, {
    test,
    createHarness: async (records) => {
      asked = source;
      return {
        adapter: sheet({ url, mapping, fetch: url.startsWith('https') ? through(origin).send : fetch }),
        read: async (resource, id) =>
          (records[resource as 'people'] ?? []).find((record) => record.id === id) ?? null,
        network: (send) => sheet({ url, mapping, fetch: send }),
        cleanup: async () => undefined,
      };
    },
  });
