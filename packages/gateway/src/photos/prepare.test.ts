import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isGuyubError } from '@guyub/core';
import sharp from 'sharp';
import { prepare } from './prepare.ts';
import { picture } from './picture.fixture.ts';

const refused = (reason: string) => (error: unknown) => {
  assert.ok(isGuyubError(error) && error.code === 'invalid');
  assert.deepEqual(error.issues, [{ message: reason, path: ['photo'] }]);
  return true;
};

test('three forms, never larger than the picture was', async () => {
  for (const [width, height, wanted, last] of [
    [3000, 2000, [320, 640, 1280], 853],
    [1280, 960, [320, 640, 1280], 960],
    [500, 375, [320, 500], 375],
    [640, 640, [320, 640], 640],
    [320, 320, [320], 320],
  ] as const) {
    const prepared = await prepare(await picture(width, height).jpeg().toBuffer());
    const forms = await Promise.all(prepared.forms.map((form) => sharp(form).metadata()));
    assert.deepEqual(
      forms.map(({ format, width }) => [format, width]),
      wanted.map((width) => ['webp', width]),
    );
    assert.deepEqual([prepared.width, prepared.height], [wanted.at(-1), last]);
    assert.equal(forms.at(-1)?.height, last);
  }
});

test('JPEG, PNG, WebP and AVIF are read', async () => {
  for (const format of ['jpeg', 'png', 'webp', 'avif'] as const)
    assert.equal((await prepare(await picture(400, 400).toFormat(format).toBuffer())).width, 400, format);
});

test('place, camera, owner and colour profile are in none of the forms', async () => {
  const planted = await picture(1600, 1200)
    .withExif({
      IFD0: { Copyright: 'Sari Rahasia', Make: 'Kamera Rahasia' },
      IFD3: { GPSLatitudeRef: 'S', GPSLatitude: '7/1 5/1 2748/100', GPSLongitude: '113/1 19/1 768/100' },
    })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><a>XMP Rahasia</a></x:xmpmeta>')
    .withIccProfile('p3')
    .jpeg()
    .toBuffer();
  const before = await sharp(planted).metadata();
  assert.ok(before.exif?.includes('Rahasia') && before.xmp && before.icc, 'it was there');
  for (const form of (await prepare(planted)).forms) {
    const { exif, xmp, iptc, icc } = await sharp(form).metadata();
    assert.deepEqual([exif, xmp, iptc, icc], [undefined, undefined, undefined, undefined]);
    const text = form.toString('latin1');
    for (const chunk of ['EXIF', 'XMP ', 'ICCP', 'Rahasia', 'GPS']) assert.ok(!text.includes(chunk), chunk);
  }
});

test('a picture that a telephone took upright stands upright', async () => {
  const lying = await picture(800, 400).jpeg().withMetadata({ orientation: 6 }).toBuffer();
  const { width, height, forms } = await prepare(lying);
  assert.deepEqual([width, height], [400, 800]);
  assert.equal((await sharp(forms.at(-1)).metadata()).orientation, undefined);
});

test('what is no picture, too small, too large or too long is refused with its reason', async () => {
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="400" height="400"/>');
  const whole = await picture(800, 800).jpeg().toBuffer();
  for (const [bytes, reason] of [
    [Buffer.from('bukan gambar'), 'not-a-picture'],
    [Buffer.alloc(0), 'not-a-picture'],
    [svg, 'not-a-picture'],
    [await picture(400, 400).gif().toBuffer(), 'not-a-picture'],
    [whole.subarray(0, 200), 'not-a-picture'],
    [whole.subarray(0, whole.length / 2), 'not-a-picture'],
    [Buffer.concat([Buffer.from('\xff\xd8\xff', 'latin1'), svg]), 'not-a-picture'],
    [Buffer.concat([whole, Buffer.alloc(8 * 1024 * 1024)]), 'too-heavy'],
    [await picture(400, 319).png().toBuffer(), 'too-small'],
    [await picture(400, 1700).png().toBuffer(), 'too-long'],
  ] as const)
    await assert.rejects(prepare(bytes), refused(reason), reason);
});

test('a small file that unfolds into very many pixels is refused before it does', async () => {
  const bomb = await picture(8000, 8000).png({ compressionLevel: 9 }).toBuffer();
  assert.ok(bomb.length < 1024 * 1024, `${bomb.length}`);
  await assert.rejects(prepare(bomb), refused('too-large'));
});
