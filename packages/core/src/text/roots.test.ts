import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { roots } from './roots.ts';

const none = new Set<string>();
const share = (a: string, b: string, known: ReadonlySet<string> = none) => {
  const others = new Set(roots(b, known));
  return roots(a, known).some((base) => others.has(base));
};

// By rules alone: every form of a line finds every other.
for (const family of [
  'jahit menjahit penjahit jahitan dijahit njahit ngejahit jahitkan jahitin',
  'las mengelas pengelasan ngelas dilas',
  'masak memasak pemasak masakan dimasak',
  'pasar memasarkan pemasaran dipasarkan',
  'ajar belajar pelajar pelajaran mengajar pengajar',
  'rawat merawat perawat perawatan terawat',
  'kerja bekerja pekerja pekerjaan mengerjakan dikerjakan',
  'cuci mencuci pencuci cucian dicuci nyuci cuciin',
  'sablon menyablon sablonan nyablon',
  'ternak beternak peternak peternakan',
  'baik memperbaiki perbaikan diperbaiki',
  'program memprogram pemrogram pemrograman',
  'terjemah menerjemahkan penerjemah terjemahan',
  'rajin pengrajin perajin kerajinan',
  'bersih membersihkan kebersihan bersihnya bersihkanlah',
])
  test(`forms of one: ${family}`, () => {
    const forms = family.split(' ');
    for (const a of forms) for (const b of forms) assert.ok(share(a, b), `${a} ${b}`);
  });

for (const pair of [
  'kelas las',
  'pemasaran asar',
  'malas las',
  'kemeja meja',
  'permata mata',
  'makan mak',
  'jalan jali',
])
  test(`not forms of one: ${pair}`, () => {
    const [a = '', b = ''] = pair.split(' ');
    assert.equal(share(a, b), false);
  });

test('a base that is known is the only one, and is never cut', () => {
  assert.deepEqual(roots('pengelasan', new Set(['las', 'kelas'])), ['las']);
  assert.deepEqual(roots('perawatan', new Set(['rawat'])), ['rawat']);
  assert.deepEqual(roots('beruang', new Set(['beruang', 'uang'])), ['beruang']);
  assert.deepEqual(roots('nukang', new Set(['tukang'])), ['tukang']);
  assert.deepEqual(roots('mata', none), ['mata']);
});

test('the word itself is among the guesses, and there are few', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ maxLength: 40 }), fc.stringMatching(/^[a-z]{1,40}$/)), (word) => {
      const found = roots(word, none);
      assert.ok(found.includes(word) && found.length <= 40 && new Set(found).size === found.length);
    }),
  );
});
