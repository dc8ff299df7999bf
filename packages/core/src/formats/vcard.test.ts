import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { offering, person, tooMuch } from './published.fixture.ts';
import { toVCard } from './vcard.ts';

/** As a phone reads it: lines joined again, values without their escapes. */
const read = (card: string) =>
  new Map(
    card
      .replaceAll('\r\n ', '')
      .split('\r\n')
      .map((line) => line.split(/:(.*)/s) as [string, string]),
  );

describe('vCard', () => {
  it('has what a phone shows, escaped', () => {
    const url = 'https://contoh.go.id/etalase?a=1,2';
    const card = read(toVCard(person, { offerings: [offering], url }));
    assert.equal(card.get('BEGIN'), 'VCARD');
    assert.equal(card.get('VERSION'), '3.0');
    assert.equal(card.get('N'), ';Siti\\; Aminah\\, S.Pd;;;');
    assert.equal(card.get('FN'), 'Siti\\; Aminah\\, S.Pd');
    assert.equal(card.get('ORG'), 'Kue Aminah');
    assert.equal(card.get('NOTE'), 'Snack box\\, Rp15.000–Rp25.000 / kotak');
    assert.equal(card.get('ADR;TYPE=WORK'), ';;;Muara Sabak Timur;;;Indonesia');
    assert.equal(card.get('URL'), url);
    assert.equal(card.get('END'), 'VCARD');
  });

  it('has a number only when there is one to show', () => {
    assert.doesNotMatch(toVCard(person), /TEL|EMAIL/);
    const shown = read(toVCard({ ...person, telephone: '+6281200000002', email: 'siti@contoh.id' }));
    assert.equal(shown.get('TEL;TYPE=CELL'), '+6281200000002');
    assert.equal(shown.get('EMAIL;TYPE=INTERNET'), 'siti@contoh.id');
  });

  it('looks at published fields alone', () => {
    assert.equal(toVCard(tooMuch), toVCard(person));
  });

  it('lets no value begin a line of its own, and no identity number through', () => {
    const name = 'Siti\r\nTEL:+62811\nX:\r3527014107900001\u0000';
    const lines = toVCard({ ...person, name }).split('\r\n');
    assert.equal(lines.filter((line) => /^(TEL|X):/.test(line)).length, 0);
    assert.doesNotMatch(lines.join(''), /3527014107900001|\p{Cc}/u);
  });

  it('folds at 75 bytes, and tears no character', () => {
    const name = 'Kue 🎂 “enak” – é'.repeat(12);
    const card = toVCard({ ...person, name });
    for (const line of card.split('\r\n')) {
      assert.ok(Buffer.byteLength(line) <= 75, line);
      assert.ok(line.isWellFormed());
    }
    assert.equal(read(card).get('FN'), name);
  });
});
