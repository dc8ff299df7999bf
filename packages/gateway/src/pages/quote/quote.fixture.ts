import { after, beforeEach } from 'node:test';
import { httpAdapter } from '@guyub/adapters/http/adapter';
import { createClient } from '@guyub/core';
import { createApp } from '../../app/app.ts';
import { baker, DAY, openTestHiring } from '../../store/hiring/hiring.fixture.ts';
import { overRoutes } from '../routes.fixture.ts';
import { quoteRoutes } from './quote.ts';

export const secret = '+6281277776666';
const opened = await openTestHiring([
  baker('a1', { telephone: secret }),
  baker('a2'),
  baker('b1', { region: 'kemendagri:15.07' }),
]);
export const { hiring, clock, query, desk } = opened;
after(() => opened.close());
const api = createApp({ store: opened.database.store, rateLimit: false, cache: false });
const client = createClient({
  adapter: httpAdapter({
    url: 'http://gateway.example',
    fetch: async (...of: Parameters<typeof fetch>) => api.fetch(new Request(...of)),
  }),
  maxAgeMs: 0,
});
const options = {
  client,
  file: async () => undefined,
  trustProxy: true,
  allowedOrigins: ['https://desa.example', 'localhost'],
  now: () => clock.at,
};
export const app = overRoutes(quoteRoutes({ ...options, hiring }));
export const closed = overRoutes(quoteRoutes({ ...options, contact: 'https://dinas.example/kontak' }));

let day = 0;
beforeEach(() => {
  clock.at += ++day === 1 ? 0 : DAY;
});
let addresses = 0;
export const address = () => `198.51.100.${++addresses}`;
export const path = '/pages/hire-local?region=35.27&skill=kue';
const inDays = (days: number) => new Date(clock.at + days * DAY).toISOString().slice(0, 10);

export const open = async (at = path, headers = {}) => {
  const answer = await app.request(at, { headers });
  const text = await answer.text();
  return { answer, text, token: /name="form" value="([^"]*)"/.exec(text)?.[1] ?? '' };
};
let senders = 0;
export const filled = (token: string, rest: Record<string, string> = {}): Record<string, string> => ({
  form: token,
  title: 'Kue untuk arisan',
  'item-0-name': 'Kue basah',
  'item-0-quantity': '2,5',
  'item-0-unit': 'kg',
  note: '',
  subdistrict: 'Omben',
  neededOn: inDays(9),
  replyBy: inDays(5),
  buyerKind: 'household',
  buyerName: 'Keluarga Rekaan',
  contactName: 'Bu Rekaan',
  telephone: `0812 0000 ${String(++senders).padStart(4, '0')}`,
  email: '',
  website: '',
  do: 'send',
  ...rest,
});
export const post = async (
  fields: Record<string, string>,
  headers: Record<string, string> = {},
  at = path,
) => {
  const answer = await app.request(at, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/x-www-form-urlencoded',
      'Sec-Fetch-Site': 'same-origin',
      'X-Forwarded-For': address(),
      ...headers,
    },
    body: new URLSearchParams(fields),
  });
  return { answer, text: await answer.text() };
};
/** A form that was open for a while. */
export const ready = async () => {
  const { token } = await open();
  clock.at += 60_000;
  return token;
};
export const kept = async () =>
  (await query<{ n: number }>('select count(*)::int as n from quote_requests'))[0]!.n;
