import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { inWords, rupiah } from './rupiah.ts';

describe('rupiah', () => {
  it('groups thousands, without a space', () => {
    assert.equal(rupiah(0), 'Rp0');
    assert.equal(rupiah(999), 'Rp999');
    assert.equal(rupiah(8_500_000), 'Rp8.500.000');
    assert.equal(rupiah(1e12), 'Rp1.000.000.000.000');
    assert.equal(rupiah(-25_000), '-Rp25.000');
    assert.equal(rupiah(30_863.5), 'Rp30.864');
    assert.equal(rupiah(-0.2), 'Rp0');
  });

  it('says what Intl says, whatever the amount', () => {
    const intl = new Intl.NumberFormat('id', { maximumFractionDigits: 0 });
    const anyAmount = fc.maxSafeInteger();
    fc.assert(fc.property(anyAmount, (n) => rupiah(n).replace('Rp', '') === intl.format(n)));
  });
});

const units: Readonly<Record<string, number>> = Object.fromEntries(
  'nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas'
    .split(' ')
    .map((word, n) => [word, n]),
);
const large: Readonly<Record<string, number>> = { ribu: 1e3, juta: 1e6, miliar: 1e9, triliun: 1e12 };

/** Reads the words back, another way than they were written: from left to right, with a stack of two. */
function read(words: string): number {
  let sum = 0;
  let hundreds = 0;
  let last = 0;
  for (const word of words.replace(/ rupiah$/, '').split(' ')) {
    if (word === 'minus') return -read(words.replace('minus ', ''));
    if (word === 'seratus') hundreds += 100;
    else if (word === 'seribu') sum += 1000;
    else if (word === 'belas') last += 10;
    else if (word === 'puluh' || word === 'ratus') {
      hundreds += last * (word === 'puluh' ? 10 : 100);
      last = 0;
    } else if (large[word]) {
      sum += (hundreds + last) * large[word];
      hundreds = last = 0;
    } else {
      assert.ok(word in units, `"${word}" is no number`);
      last = units[word]!;
    }
  }
  return sum + hundreds + last;
}

describe('amount in words', () => {
  it('is what a receipt says', () => {
    const said = {
      0: 'nol',
      10: 'sepuluh',
      11: 'sebelas',
      19: 'sembilan belas',
      20: 'dua puluh',
      100: 'seratus',
      111: 'seratus sebelas',
      1000: 'seribu',
      1001: 'seribu satu',
      2000: 'dua ribu',
      11_000: 'sebelas ribu',
      100_000: 'seratus ribu',
      101_000: 'seratus satu ribu',
      1_000_000: 'satu juta',
      8_500_000: 'delapan juta lima ratus ribu',
      1_000_000_000: 'satu miliar',
      1_000_001_000: 'satu miliar seribu',
      1_000_000_000_000: 'satu triliun',
    };
    for (const [amount, words] of Object.entries(said))
      assert.equal(inWords(Number(amount)), `${words} rupiah`);
    assert.equal(inWords(-5000), 'minus lima ribu rupiah');
  });

  it('can be read back, up to a thousand triliun', () => {
    const some = fc.oneof(
      fc.integer({ min: 0, max: 2_000_000 }),
      fc.integer({ min: 0, max: 999_999_999_999_999 }),
    );
    fc.assert(
      fc.property(some, (n) => read(inWords(n)) === n),
      { numRuns: 3000 },
    );
  });
});
