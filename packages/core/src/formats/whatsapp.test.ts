import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isGuyubError } from '../contract/error.ts';
import { whatsAppLink } from './whatsapp.ts';

describe('WhatsApp link', () => {
  it('has digits only, however the number is written', () => {
    for (const number of [
      '+6281234567890',
      '6281234567890',
      '081234567890',
      '0812-3456-7890',
      '+62 812 3456 7890',
    ])
      assert.equal(whatsAppLink('Halo', number), 'https://wa.me/6281234567890?text=Halo');
    assert.equal(whatsAppLink('Halo'), 'https://wa.me/?text=Halo');
  });

  it('carries the text whole, whatever is in it', () => {
    const text = 'Kue & roti #1?\n50% "murah" <b> 🎂 siti@contoh.id + nasi';
    assert.equal(new URL(whatsAppLink(text, '081234567890')).searchParams.get('text'), text);
    assert.equal(whatsAppLink('\ud83c'), 'https://wa.me/?text=%EF%BF%BD');
  });

  it('refuses what is no number, and does not repeat it', () => {
    for (const number of [
      '',
      '0',
      '12345',
      '0812x4567890',
      '//evil.example',
      '3527014107900001',
      '+62812/../x',
    ])
      assert.throws(
        () => whatsAppLink('Halo', number),
        (error) =>
          isGuyubError(error) &&
          error.code === 'invalid' &&
          !(number.length > 5 && error.message.includes(number)),
        number,
      );
  });
});
