import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { offering } from '../model/offering.ts';
import { photoSource, photoSourceSet, photoText, readPhoto } from './photo.ts';

const photo = { id: 'abcdefgh2345', width: 500, height: 375, alt: 'Kue: "lapis" 100%' };

test('a picture is written and read the same, and the model accepts it', () => {
  assert.equal(photoText(photo), 'abcdefgh2345:500x375:Kue: "lapis" 100%');
  assert.equal(photoText({ ...photo, alt: '' }), 'abcdefgh2345:500x375');
  fc.assert(
    fc.property(fc.string({ maxLength: 150, unit: 'grapheme' }), (text) => {
      const alt = [...text.replace(/[\p{Cc}\p{Cs}]/gu, '')].slice(0, 150).join('');
      const written = photoText({ ...photo, alt });
      assert.deepEqual(readPhoto(written), { ...photo, alt });
      assert.ok(offering.fields.photos.schema.safeParse([written]).success);
    }),
  );
});

test('what is no picture is none', () => {
  for (const text of ['', 'abc', 'abcdefgh2345', 'abcdefgh2345:5x', '../../etc/pass:500x375', 'abcdefgh2345:500x375:\n'])
    assert.equal(readPhoto(text), undefined, text);
}); // prettier-ignore

test('each form once, with the width that it has', () => {
  const at = 'https://guyub.contoh/';
  assert.equal(photoSource(at, photo, 640), 'https://guyub.contoh/v1/photos/abcdefgh2345/640.webp');
  const widths = (width: number) =>
    photoSourceSet('', { ...photo, width })
      .split(', ')
      .map((one) => one.replace(/.*\/(\d+)\.webp/, '$1'));
  assert.deepEqual(widths(500), ['320 320w', '640 500w']);
  assert.deepEqual(widths(320), ['320 320w']);
  assert.deepEqual(widths(640), ['320 320w', '640 640w']);
  assert.deepEqual(widths(1280), ['320 320w', '640 640w', '1280 1280w']);
});
