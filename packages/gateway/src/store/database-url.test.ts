import assert from 'node:assert/strict';
import { test } from 'node:test';
import { databasePlace } from './database-url.ts';
import { openStore } from './open.ts';

test('host and database are told, and nothing else', () => {
  assert.equal(
    databasePlace('postgres://guyub:rahasia@db.contoh.go.id:5433/guyub'),
    'db.contoh.go.id:5433/guyub',
  );
  assert.equal(databasePlace('postgresql://localhost/guyub?password=rahasia'), 'localhost/guyub');
  assert.equal(databasePlace('postgres:///guyub?host=/var/run/postgresql'), 'localhost/guyub');
});

for (const url of [
  'guyub:rahasia@db/guyub',
  'host=localhost password=rahasia',
  'mysql://guyub:rahasia@db/guyub',
  'postgres://guyub:rahasia#1@db/guyub',
  'postgres://guyub:12#rahasia@db/guyub',
  'postgres://guyub:12/rahasia@db/guyub',
  'postgres://guyub:12?rahasia@db/guyub',
  'postgres://guyub:a@b/rahasia@db/guyub',
  'rahasia',
])
  test(`an address that cannot be used is refused in words, without it: ${url}`, async () => {
    await assert.rejects(openStore({ databaseUrl: url }), (error: Error) => {
      assert.equal(error.name, 'StoreError');
      assert.match(error.message, /DATABASE_URL tidak dapat dibaca\. Tulis seperti postgres:/);
      assert.doesNotMatch(error.message, /rahasia|\b12\b/);
      return true;
    });
  });
