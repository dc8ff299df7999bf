import assert from 'node:assert/strict';
import { test } from 'node:test';
import { builderRoutes } from './builder.ts';
import { overRoutes } from './routes.fixture.ts';

const app = overRoutes(
  builderRoutes({ url: 'https://guyub.example.go.id/', allowedOrigins: ['https://sampang.example.go.id'] }),
);

test('the builder begins with this gateway, and says without scripts what to do', async () => {
  const response = await app.request('/builder');
  const page = await response.text();
  assert.equal(response.status, 200);
  assert.match(page, /<html lang="id">/);
  assert.match(
    page,
    /<guyub-embed-builder gateway="https:\/\/guyub\.example\.go\.id" doctor="\/doctor" permits="\/builder\/permits" deep-link><p>/,
  );
  assert.match(page, /src="\/guyub\/guyub-embed-builder\.js"/);
});

test('it speaks English to whoever asks for it, and Indonesian to all others', async () => {
  const english = await app.request('/builder', { headers: { 'Accept-Language': 'en-GB,id;q=0.5' } });
  assert.match(await english.text(), /<html lang="en">.*needs JavaScript/s);
  const javanese = await app.request('/builder?lang=jv');
  assert.match(await javanese.text(), /<html lang="id">/);
});

test('its policy allows previews to read from other hosts, and nothing of theirs to run', async () => {
  const response = await app.request('/builder');
  await response.text();
  const policy = response.headers.get('content-security-policy') ?? '';
  for (const line of [
    "default-src 'none'",
    "script-src 'self'",
    "connect-src 'self' https:",
    'trusted-types lit-html',
  ])
    assert.ok(policy.split('; ').includes(line), `${line} in ${policy}`);
  assert.doesNotMatch(policy, /unsafe|frame-src/);
});

test('it tells a webmaster whether their site may ask', async () => {
  const permits = async (origin: string) =>
    (await app.request(`/builder/permits?${new URLSearchParams({ origin })}`)).json();
  assert.equal(await permits('https://sampang.example.go.id'), true);
  assert.equal(await permits('https://lain.example'), false);
  assert.equal(await permits('x'), false);
});
