import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { credential } from '../model/credential.ts';
import { linkOf } from './link.ts';

const nik = '3527014107900001';
const schema = credential.fields.verificationUrl.schema;

test('a page that anybody may open is a link', () => {
  for (const text of [
    'https://skillhub.contoh.example/sertifikat/1a2b3c4d-0000-4000-8000-0123456789ab',
    'https://contoh.example/cek?a=1&b=%7E+2#atas',
    'https://contoh.example:8443/100%',
    `https://contoh.example/${'a'.repeat(1977)}`,
  ]) {
    assert.equal(linkOf(text), text);
    assert.ok(schema.safeParse(text).success, text);
  }
});

test('what opens something else, or says who somebody is, is none', () => {
  for (const text of [
    '',
    'contoh.example/cek',
    '//contoh.example/cek',
    'http://contoh.example',
    'javascript:alert(1)',
    'data:text/html,x',
    'https://siti@contoh.example',
    'https://siti:rahasia@contoh.example',
    'https://:rahasia@contoh.example',
    `https://contoh.example/${'a'.repeat(1978)}`,
    `https://contoh.example/cek/${nik}`,
    `https://contoh.example/cek?nik=${nik}&a=1`,
    `https://contoh.example/#${nik}`,
    `https://${nik}.contoh.example/`,
    'https://contoh.example/cek?no=3527%200141%2D0790.0001',
    'https://contoh.example/cek?no=352701+410790+0001',
    'https://contoh.example/3527\n\n\n0141\n\n\n07900001',
    `https://${[...nik].map((digit) => String.fromCodePoint(digit === '0' ? 0x24ea : 0x245f + Number(digit))).join('')}.example/`,
    `https://contoh.example/${[...nik].map((digit) => `%3${digit}`).join('')}`,
  ]) {
    assert.equal(linkOf(text), undefined, text);
    assert.ok(!schema.safeParse(text).success, text);
  }
});

test('whatever stands there, it does not throw', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.webUrl(),
    fc.string().map((path) => `https://contoh.example/${path}`),
  );
  fc.assert(fc.property(text, (given) => [given, undefined].includes(linkOf(given))));
});
