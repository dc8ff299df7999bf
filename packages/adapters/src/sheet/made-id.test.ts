import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answering, budi, call, everybody, header, siti, withFields } from './community.fixture.ts';

const [phone, other] = ['081200000011', '081200000012'];
const mail = 'siti@contoh.example';

for (const [from, title, cells] of [
  ['hash:Nama + No HP', 'No HP', [phone, other]],
  ['hash:Nama + column:B', 'No HP', [phone, other]],
  ['hash:Nama + Handphone', 'Handphone', ['', '']],
  ['hash:Nama + TTL', 'TTL', ['Sampang, 1 Januari 1990', '']],
  ['hash:Nama + Nomor', 'Nomor', [phone, other]],
  ['hash:Nama + Nomor', 'Nomor', ['+62 812-0000-0011', 'b']],
  ['hash:Nama + Akun', 'Akun', [mail, '']],
  ['No HP', 'No HP', [81200000011, 81200000012]],
  ['Nomor', 'Nomor', [81200000011, 7]],
  ['Akun', 'Akun', [mail, 'budi@contoh.example']],
] as const)
  test(`an id must not give a telephone, an e-mail address or a birthday away: "${from}", ${cells.join(', ')}`, async () => {
    const body = [header.with(1, title).with(4, 'Ket'), siti.with(1, cells[0]), budi.with(1, cells[1])];
    const rules = withFields({ id: from, telephone: 'Ket' });
    await assert.rejects(
      answering(body, rules).get('people', 'a1', call),
      (error: Error & { code?: string }) => {
        assert.equal(error.code, 'invalid');
        assert.match(error.message, /people → fields → id: .*gives it away/);
        assert.doesNotMatch(error.message, /0812|8120|contoh|1990/);
        return true;
      },
    );
  });

test('what the mapping takes for a telephone is none for an id, whatever it is called', async () => {
  const rules = withFields({ id: 'hash:Nama + Ket', telephone: 'Ket' });
  const adapter = answering([header.with(4, 'Ket'), siti.with(4, 'x')], rules);
  await assert.rejects(adapter.get('people', 'a1', call), { code: 'invalid' });
});

test('numbers of members are ids, also long ones, and one stray telephone in many does not matter', async () => {
  const ids = ['8101012025', '827101202501', '1732240000', 'B-0812', '3527.2019.0042', '7', '8', '9'];
  const rows = ids.map((id) => siti.with(1, id));
  assert.equal((await everybody(answering([[...header], ...rows, siti.with(1, phone)]))).length, ids.length);
});

test('where the first of its columns says nothing there is no id, and the row is left out', async () => {
  const rules = withFields({ id: 'hash:No + Nama' });
  const found = await everybody(answering([[...header], siti.with(1, ''), budi], rules));
  assert.deepEqual(found.map(({ name }) => name), ['Budi Santoso']); // prettier-ignore
});
