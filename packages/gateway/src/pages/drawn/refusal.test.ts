import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Hono } from 'hono';
import type { Env } from '../../app/answer.ts';
import { createCors } from '../../app/cors.ts';
import { createExchange } from '../../app/exchange.ts';
import { createLog } from '../../app/log.ts';
import { orRefusal } from './refusal.ts';

test('a mistake of ours is a page, too: nothing of it for the visitor, its place for the log', async () => {
  let logged = '';
  const log = createLog((text) => void (logged += text));
  const exchange = createExchange({ cors: createCors([]), rateLimit: undefined, trustProxy: false, log });
  const broken = orRefusal('job-board', () => Promise.reject(new TypeError('+6281277770001')));
  const app = new Hono<Env>();
  app.get('/pages/job-board', exchange('/pages/job-board', broken));

  const answer = await app.request('/pages/job-board?lang=id');
  const html = await answer.text();
  assert.equal(answer.status, 500);
  assert.match(answer.headers.get('content-type')!, /^text\/html/);
  assert.match(html, /Datanya belum bisa ditampilkan/);
  assert.doesNotMatch(html, /7777/);
  log.flush();
  assert.match(logged, /"level":"error","route":"\/pages\/job-board"/);
  assert.ok(logged.includes(`"requestId":"${answer.headers.get('x-request-id')}","error":"TypeError"`));
  assert.doesNotMatch(logged, /7777/);
});
