import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, test } from 'node:test';
import { createClient, isGuyubError } from '@guyub/core';
import { budi, call, header, mapping, namesOf, rows, siti, withFields } from './community.fixture.ts';
import { csvOf, type GoogleSheet, type Typed } from './google.fixture.ts';
import { sheet } from './index.ts';
import { answerAs, google, openAddress, publishedAddress, through } from './office.fixture.ts';
import { workbook } from './workbook.fixture.ts';

// What goes wrong, and its one result, as the README has it.
let answer: (request: IncomingMessage, response: ServerResponse) => void;
const server = createServer({ keepAliveTimeout: 120_000 }, (request, response) => answer(request, response));
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
after(() => {
  server.closeAllConnections();
  server.close();
});
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

/** A sheet of a server that answers so. */
const file = (status: number, headers: Record<string, string>, body: string | Uint8Array = '', rules = mapping) => {
  answer = (_, response) => void response.writeHead(status, headers).end(body);
  return sheet({ url: `${origin}/anggota.csv`, mapping: rules });
}; // prettier-ignore
/** One of Google's, as it stands in a browser unless the address says otherwise. */
function ofGoogle(body: GoogleSheet, url = openAddress) {
  answer = answerAs(() => body);
  const { asked, send } = through(origin);
  return { asked, adapter: sheet({ url, mapping, fetch: send }) };
}
const rejected = async (adapter: ReturnType<typeof sheet>) => {
  const error: unknown = await adapter.get('people', 'a1', call).then(() => undefined, (reason: unknown) => reason); // prettier-ignore
  assert.ok(isGuyubError(error), `a GuyubError, not ${String(error)}`);
  assert.doesNotMatch(
    `${error.message} ${JSON.stringify(error)} ${String(error.cause)}`,
    /rahasia|Siti|0812/i,
  );
  return error;
};
const both = ['Siti Aminah', 'Budi Santoso'];
const csv = { 'content-type': 'text/csv' };
const html = { 'content-type': 'text/html' };

test('a published sheet is fetched from where Google sends its visitors', async () => {
  const { adapter, asked } = ofGoogle(google(rows), publishedAddress);
  assert.deepEqual(await namesOf(adapter), both);
  assert.deepEqual(asked.map((url) => new URL(url).hostname), ['docs.google.com', 'doc-0s-7k-sheets.googleusercontent.com']); // prettier-ignore
});

test('the table of a sheet is enough where nothing in it looks lost', async () => {
  const { adapter, asked } = ofGoogle(google(rows));
  assert.deepEqual(await namesOf(adapter), both);
  assert.equal(asked.length, 1);
  assert.match(asked[0]!, /gviz\/tq\?gid=0&headers=1/);
});

for (const [what, body] of [
  [
    'a telephone typed as a number among texts',
    [[...header], siti.with(4, 81200000011), budi, budi.with(1, 'a3')],
  ],
  ['an id with letters among numbers', [[...header], siti, budi.with(1, 12), budi.with(1, 13)]],
  ['a header below a title', [['DAFTAR ANGGOTA'], [], [...header], siti, budi]],
] as const)
  test(`what Google leaves out of its table is read from the CSV: ${what}`, async () => {
    const { adapter, asked } = ofGoogle(google(body));
    const { value } = await adapter.get('people', 'a1', call);
    assert.deepEqual([value.name, value.telephone], ['Siti Aminah', '+6281200000011']);
    assert.ok(asked.some((url) => url.includes('/export?format=csv&gid=0')));
  });

test('where the CSV cannot be had, what the table has is used', async () => {
  const body: readonly (readonly Typed[])[] = [[...header], siti, budi.with(4, null)];
  const { adapter, asked } = ofGoogle(google(body, { tableOnly: true }));
  assert.deepEqual(await namesOf(adapter), both);
  assert.equal(asked.length, 2);
});

test('a table with months from zero, moments, short rows, and `);` in a cell', async () => {
  const cell = (v: unknown, f?: string) => ({ v, ...(f && { f }) });
  const cols = [...header.map((label) => ({ label, type: 'string' })), { label: 'Cuti sampai', type: 'date' }, { label: 'Kode', type: 'number' }]; // prettier-ignore
  cols[0] = { label: 'Stempel waktu', type: 'datetime' };
  const words = [cell('a1'), cell('Siti); Aminah'), null, cell(null), cell('Ya'), null];
  const c = [cell('Date(2025,2,20,21,5,6)'), ...words, cell('Date(2099,0,31)', '31/01/2099'), cell(5, '05')];
  const body = { status: 'ok', table: { cols, rows: [{ c }, { c: null }, {}] } };
  const rules = withFields({ awayUntil: 'Cuti sampai', cohorts: { from: 'Kode', as: 'text' } });
  const text = `/*O_o*/\ngoogle.visualization.Query.setResponse(${JSON.stringify(body)});`;
  const { value } = await file(200, { 'content-type': 'text/javascript' }, text, rules).get(
    'people',
    'a1',
    call,
  );
  assert.deepEqual(
    [value.name, value.updatedAt, value.awayUntil, value.cohorts],
    ['Siti); Aminah', '2025-03-20T14:05:06Z', '2099-01-31', ['05']],
  );
});

test('a sheet that is not shared is answered with a page to sign in', async () => {
  const { adapter, asked } = ofGoogle(google(rows, { shared: false }));
  const error = await rejected(adapter);
  assert.equal(error.code, 'bad-response');
  assert.match(error.message, /often to sign in/);
  assert.ok(
    asked.every((url) => !url.includes('accounts.google.com')),
    'it is not followed there',
  );
});

test('a failure that comes with 200 is one, and its words stay behind', async () => {
  assert.match((await rejected(ofGoogle(google(rows), `${openAddress}9`).adapter)).message, /"invalid_query"/);
  const denied = { status: 'error', errors: [{ reason: 'access_denied', message: 'rahasia' }] };
  const error = await rejected(file(200, csv, `google.visualization.Query.setResponse(${JSON.stringify(denied)});`));
  assert.deepEqual([error.code, error.retryable], ['forbidden', false]);
  assert.match(error.message, /Publish the sheet/);
}); // prettier-ignore

for (const [what, headers, body] of [
  ['by its type', html, '\ufeffrahasia'],
  ['by its words', csv, '\n<!doctype html><title>Masuk rahasia</title>'],
] as const)
  test(`a web page with 200 is no sheet, ${what}`, async () => {
    const error = await rejected(file(200, headers, body));
    assert.equal(error.code, 'bad-response');
    assert.match(error.message, /a web page.*Publish to web/);
  });

test('nobody is followed from Google to elsewhere, nor in a circle, nor from elsewhere to anywhere', async () => {
  for (const location of ['https://tempat-lain.example/', 'http://docs.google.com/x', 'http://169.254.169.254/']) {
    answer = (_, response) => void response.writeHead(302, { location }).end();
    const { asked, send } = through(origin);
    const error = await rejected(sheet({ url: publishedAddress, mapping, fetch: send }));
    assert.match(error.message, /sends its visitors to another address/, location);
    assert.equal(asked.length, 1);
  }
  answer = (_, response) => void response.writeHead(302, { location: publishedAddress }).end();
  const { asked, send } = through(origin);
  assert.equal((await rejected(sheet({ url: publishedAddress, mapping, fetch: send }))).code, 'bad-response');
  assert.equal(asked.length, 6);
  assert.equal((await rejected(file(302, { location: `${origin}/lain` }))).code, 'bad-response');
}); // prettier-ignore

test('a page, whose browser follows by itself, uses nothing of where it was not to be sent', async () => {
  const answers = (url: string) => Object.defineProperty(new Response(csvOf(rows), { headers: csv }), 'url', { value: url });
  const from = (url: string) => sheet({ url: publishedAddress, mapping, fetch: async () => answers(url) });
  assert.deepEqual(await namesOf(from('https://doc-0s-sheets.googleusercontent.com/pub')), both);
  for (const url of ['https://accounts.google.com/v3/signin', 'https://googleusercontent.com.tempat-lain.example/'])
    assert.equal((await rejected(from(url))).code, 'bad-response');
}); // prettier-ignore

test('what an answer that sends on says besides is not left unread', async () => {
  let isLet = false;
  const body = () => new ReadableStream({ cancel: () => void (isLet = true) });
  const location = 'https://doc-0s-sheets.googleusercontent.com/pub';
  const fetch = async (url: string) =>
    url === location ? new Response(csvOf(rows)) : new Response(body(), { status: 302, headers: { location } });
  assert.deepEqual(await namesOf(sheet({ url: publishedAddress, mapping, fetch })), both);
  assert.ok(isLet);
}); // prettier-ignore

test('only what a browser sends by itself is sent', async () => {
  const sent: RequestInit[] = [];
  const { send } = through(origin, (url, init) => (sent.push(init!), fetch(url, init)));
  answer = answerAs(() => google(rows));
  assert.deepEqual(await namesOf(sheet({ url: publishedAddress, mapping, fetch: send })), both);
  for (const init of sent) assert.deepEqual(Object.keys(init).toSorted(), ['redirect', 'signal']);
});

test('429 says how long to wait, 404 asks about the address, 500 may pass', async () => {
  const limited = await rejected(file(429, { 'retry-after': '7' }));
  assert.deepEqual([limited.code, limited.retryAfterMs], ['rate-limited', 7000]);
  assert.match((await rejected(file(404, html, 'rahasia'))).message, /right address/);
  assert.equal((await rejected(file(500, html, '<h1>SQLSTATE rahasia</h1>'))).code, 'unavailable');
});

test('a server that is gone, and one that does not answer', async () => {
  assert.equal((await rejected(sheet({ url: 'http://127.0.0.1:1/a.csv', mapping }))).code, 'network');
  answer = () => undefined;
  const adapter = sheet({ url: `${origin}/a.csv`, mapping });
  const client = createClient({ adapter, retries: 0, timeoutMs: 50 });
  await assert.rejects(client.list('people', { page: { size: 1 } }), { code: 'timeout' });
});

test('a line that is cut in the middle is a network failure', async () => {
  answer = (_, response) => {
    response.writeHead(200, { ...csv, 'content-length': '100000' });
    response.write(csvOf(rows));
    setTimeout(() => response.destroy(), 10);
  };
  assert.equal((await rejected(sheet({ url: `${origin}/a.csv`, mapping }))).code, 'network');
});

const book = workbook([{ rows }]);
const table = `google.visualization.Query.setResponse({"status":"ok","table":{"cols":[{"label":"Na`;
for (const [what, body, words] of [
  ['a quote that is never closed', `${csvOf(rows)}\r\n,"a3,Rahasia\r\nx,y`, /Row 4 of the CSV has a quote/],
  [
    'text behind a quote',
    csvOf(rows).replace('Siti Aminah', '"Siti" Aminah'),
    /Row 2 of the CSV has a quote/,
  ],
  [
    'a space before a quote',
    csvOf(rows).replace('Menjahit', ' "Las, Bubut"'),
    /Row 2 of the CSV has a quote/,
  ],
  ['a comma without quotes', csvOf(rows).replace('Las', 'Las, Bubut'), /Row 3 of the CSV has more cells/],
  ['half a table', table, /cut off/],
  ['half a workbook', book.subarray(0, book.length / 2), /cut off or broken/],
  ['an archive of something else', workbook([], { 'xl/workbook.xml': '' }), /no \.xlsx workbook/],
  ['an old workbook', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /old \.xls/],
  ['a PDF', '%PDF-1.7', /PDF/],
  ['something else', Buffer.from([1, 2, 0, 4, 5]), /no CSV/],
  ['nothing', ' \n', /answered nothing/],
  ['another table', 'Judul,Tanggal\nBerita,1', /not there:\n {2}people/],
] as const)
  test(`${what} is refused in words`, async () => {
    const error = await rejected(file(200, csv, body));
    assert.equal(error.code, 'bad-response');
    assert.match(error.message, words);
  });

test('ten megabytes of remarks are read and thrown away; what has no end is not read to it', async () => {
  const remark = 'A'.repeat(1_000_000);
  const long = [[...header, 'Ket'], ...Array.from({ length: 10 }, (_, i) => [...siti.with(1, `a${i}`), remark])];
  const client = createClient({ adapter: file(200, csv, csvOf(long)) });
  const { items } = await client.list('people', { page: { size: 20 } });
  assert.equal(items.length, 10);
  assert.ok(JSON.stringify(items).length < 5000);
  answer = (_, response) => {
    const more = () => {
      while (!response.destroyed && response.write(remark));
      response.once('drain', more);
    };
    more();
  };
  assert.match((await rejected(sheet({ url: `${origin}/a.csv`, mapping }))).message, /more than 20 MB/);
}); // prettier-ignore

test('a workbook is read by its content: shared texts, another calendar, hidden tabs', async () => {
  const shared = { 'xl/sharedStrings.xml': '<sst><si><r><t>Siti </t></r><r><t>Aminah &amp; Co</t></r><rPh><t>x</t></rPh></si></sst>' }; // prettier-ignore
  const bytes = workbook(
    [{ rows: [[...header], budi], hidden: true }, { rows: [['Petunjuk']] }, { rows }],
    shared,
  );
  assert.deepEqual(await namesOf(file(200, { 'content-type': 'application/zip' }, bytes)), both);
  const cells = ['<c><v>44196.5</v></c>', '<c t="str"><v>a1</v></c>', '<c t="s"><v>0</v></c>', '<c t="e"><v>#REF!</v></c>', '<c/>', '<c t="b"><v>1</v></c>']; // prettier-ignore
  const old = workbook([{ rows }], {
    ...shared,
    'xl/workbook.xml': '<x:workbook xmlns:x="a" xmlns:r="b"><x:workbookPr date1904="1"/><x:sheets><x:sheet r:id="rId1"/></x:sheets></x:workbook>',
    'xl/worksheets/sheet1.xml': `<x:sheetData><row>${header.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row><row>${cells.join('').replace('<c>', '<c s="1">')}</row></x:sheetData>`,
  }); // prettier-ignore
  const { value } = await file(200, {}, old).get('people', 'a1', call);
  assert.deepEqual([value.name, value.updatedAt], ['Siti Aminah & Co', '2025-01-01T05:00:00Z']);
});

test('an identity number in a tab that is hidden was fetched all the same', async () => {
  const bytes = workbook([{ rows }, { rows: [['Data', '3527014107900001']], hidden: true }]);
  const error = await rejected(file(200, {}, bytes));
  assert.match(error.message, /Column B of the sheet looks like identity numbers/);
  assert.doesNotMatch(error.message, /3527/);
});

test('a workbook that would fill the memory is not unpacked', async () => {
  const bytes = workbook([{ rows }]);
  // The declared size stands in the directory at the end of the archive.
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at < bytes.length - 4; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 250_000_000, true);
  assert.match((await rejected(file(200, {}, bytes))).message, /more than 200 MB/);
});
