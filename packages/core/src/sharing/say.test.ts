import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sayReason, type Reason } from './index.ts';

test('what stands beside the rule is said, too', () => {
  const said = (reason: Reason) => [sayReason(reason, 'id', 'potong'), sayReason(reason, 'en', '$& pieces')];
  assert.deepEqual(said({ code: 'override', pieces: 24, reason: 'Mesinnya rusak' }), [
    'Diatur koordinator menjadi 24 potong: Mesinnya rusak.',
    'Set to 24 $& pieces by the coordinator: Mesinnya rusak.',
  ]);
  assert.match(said({ code: 'override', pieces: 1, reason: 'Sudah cukup?' })[0]!, /cukup\?$/);
  assert.deepEqual(said({ code: 'kept', pieces: 20 }), [
    'Membawa pesanan ini dan mengerjakan 20 potong sendiri.',
    'Brought this order and makes 20 $& pieces of it.',
  ]);
  assert.deepEqual(said({ code: 'taken-over', pieces: 5 }), [
    'Mengambil alih 5 potong dari anggota lain.',
    'Took over 5 $& pieces from another member.',
  ]);
});
