import assert from 'node:assert/strict';
import { it } from 'node:test';
import { dateInWords, dayInWords } from './date-words.ts';
import { priceRange } from './price-range.ts';

it('says a price in every form in which it is known', () => {
  assert.equal(
    priceRange({ priceMin: 25_000, priceMax: 120_000, unit: 'potong' }),
    'Rp25.000–Rp120.000 / potong',
  );
  assert.equal(priceRange({ priceMin: 25_000, priceMax: 25_000 }), 'Rp25.000');
  assert.equal(priceRange({ priceMin: 25_000 }), 'mulai Rp25.000');
  assert.equal(priceRange({ priceMax: 25_000 }), 'sampai Rp25.000');
  assert.equal(priceRange({ unit: 'potong' }), '');
  assert.equal(priceRange({ priceMin: 0, priceMax: 0 }), 'Rp0');
});

it('says a date as a letter does, the same in every time zone', () => {
  assert.equal(dateInWords('2026-11-30'), '30 November 2026');
  assert.equal(dayInWords('2026-12-01'), 'Selasa, 1 Desember 2026');
  assert.match(dayInWords('2026-12-01', 'en'), /^Tuesday,? 1 December 2026$/);
});
