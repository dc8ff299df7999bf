import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { quoteRequestStates } from '../model/quote-request.ts';
import { releasePackage } from './ocds.fixture.ts';
import { toOcds } from './ocds.ts';
import { deal, quote, seen } from './request.fixture.ts';

const page = 'https://contoh.go.id/pesan?x=1#guyub=secret';
const now = Date.parse('2026-11-22T03:00:00Z');
const supplier = { id: 'p1', name: 'Siti Aminah', businessName: 'Kue Aminah', telephone: '+6281200000002' };
const full = {
  quotes: [quote, { ...quote, id: 'q2', status: 'withdrawn' as const }],
  deal,
  supplier,
  page,
  now,
};
const read = (...args: Parameters<typeof toOcds>) => releasePackage.parse(toOcds(...args));

describe('OCDS', () => {
  it('is a release package with the tender', () => {
    const [release] = read({ ...seen, status: 'sent', statedCeiling: 8_500_000 }, { page, now }).releases;
    assert.deepEqual(release!.tag, ['tender']);
    assert.equal(release!.tender.status, 'active');
    assert.deepEqual(release!.tender.value, { amount: 8_500_000, currency: 'IDR' });
    assert.deepEqual(release!.tender.items[1], {
      id: '2',
      description: 'Gula',
      quantity: 2.5,
      unit: { name: 'kg' },
    });
    assert.equal(release!.tender.tenderPeriod.endDate, '2026-11-25T23:59:59+07:00');
    assert.equal(release!.parties[0]!.name, 'Dinas Contoh');
  });

  it('has the award when somebody was chosen', () => {
    const [release] = read(seen, full).releases;
    assert.deepEqual(release!.tag, ['tender', 'award']);
    assert.equal(release!.tender.numberOfTenderers, 1);
    assert.deepEqual(release!.awards![0]!.value, { amount: 650_000, currency: 'IDR' });
    // Whoever is referred to is among the parties, with the role.
    assert.deepEqual(
      release!.parties.map(({ id, name, roles }) => [id, name, ...roles]),
      [
        [release!.buyer.id, 'Dinas Contoh', 'buyer'],
        ['p1', 'Kue Aminah', 'supplier'],
      ],
    );
    assert.equal(
      read(seen, { ...full, deal: { ...deal, status: 'failed' } }).releases[0]!.awards![0]!.status,
      'cancelled',
    );
  });

  it('stays valid in every state, and without what may be missing', () => {
    const { note: _, subdistrict: __, budgetSource: ___, ...bare } = seen;
    for (const status of quoteRequestStates) read({ ...bare, status }, { page, now });
    const { supplier: ____, ...nameless } = full;
    assert.equal(read(seen, nameless).releases[0]!.awards![0]!.suppliers[0]!.name, 'Penyedia setempat');
  });

  it('gives away no contact, no address, no hidden ceiling, no key', () => {
    const text = JSON.stringify(toOcds(seen, full));
    assert.doesNotMatch(
      text,
      /62812|Rahmawati|contoh\.go\.id"?,"?email|rahma@|Jalan Rahasia|8500000|secret|Siti/,
    );
  });

  it('names no household', () => {
    const text = JSON.stringify(toOcds({ ...seen, buyerKind: 'household', buyerName: 'Rahmawati' }, full));
    assert.doesNotMatch(text, /Rahmawati|lantai 2/);
    assert.match(text, /Rumah tangga/);
  });

  it('passes no identity number', () => {
    const text = JSON.stringify(toOcds({ ...seen, note: 'NIK 3527014107900001' }, full));
    assert.doesNotMatch(text, /3527014107900001/);
  });
});
