import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { MOST_REQUEST_TEXT, requestText } from './request-text.ts';
import { input, seen } from './request.fixture.ts';
import { requestWords } from './request-words.ts';

describe('request as text', () => {
  it('says everything an answer needs', () => {
    assert.equal(
      requestText({ ...input, showsCeiling: true }),
      [
        '*Permintaan penawaran: Snack box rapat*',
        'Bidang: Tata boga',
        'Dibutuhkan: Senin, 30 November 2026',
        'Ditunggu paling lambat: Rabu, 25 November 2026',
        'Kecamatan: Muara Sabak Timur',
        'Dari: Dinas Contoh (OPD/dinas)',
        'Sumber dana: APBD',
        'Pagu: Rp8.500.000',
        'Yang dihubungi: Rahmawati, +6281200000001, rahma@contoh.go.id',
        'Alamat: Jalan Rahasia 7',
        '',
        'Rincian:',
        '1. Snack box: 40 kotak (tiga macam kue)',
        '2. Gula: 2,5 kg',
        '',
        'Keterangan: Diantar ke lantai 2.',
      ].join('\n'),
    );
  });

  it('hides a ceiling that is to stay hidden', () => {
    assert.doesNotMatch(requestText(input), /8\.500\.000/);
    assert.doesNotMatch(requestText(seen), /8\.500\.000/);
    assert.match(requestText({ ...seen, statedCeiling: 7_000_000 }), /Pagu: Rp7\.000\.000/);
  });

  it('gives no contact away of a request that was seen through a door', () => {
    assert.doesNotMatch(requestText(seen), /Rahmawati|\+62|contoh\.go\.id|Jalan Rahasia/);
  });

  it('has words for everything in English', () => {
    const text = requestText(input, 'en');
    assert.match(text, /Needed on: Monday,? 30 November 2026/);
    assert.match(text, /2\. Gula: 2\.5 kg/);
    assert.deepEqual(Object.keys(requestWords.en).sort(), Object.keys(requestWords.id).sort());
  });

  it('passes no identity number, and no line that pretends to be another', () => {
    const text = requestText({ ...input, note: 'NIK saya 3527014107900001.\nPagu: Rp1' });
    assert.doesNotMatch(text, /3527014107900001/);
    assert.match(text, /^Keterangan: NIK saya .*Pagu: Rp1$/m);
  });

  it('says at the end that it was cut, and never cuts through a character', () => {
    for (const filler of ['kue ', '🎂', 'k']) {
      const items = Array.from({ length: 20 }, () => ({
        ...input.items[0]!,
        name: filler.repeat(200 / filler.length),
      }));
      for (const title of ['x', 'xy', 'xyz']) {
        const text = requestText({ ...input, title, items });
        assert.ok(
          text.length <= MOST_REQUEST_TEXT && text.length > MOST_REQUEST_TEXT - 250,
          `${text.length}`,
        );
        assert.ok(text.endsWith(`…\n${requestWords.id.cut}`));
        assert.ok(text.isWellFormed());
      }
    }
  });
});
