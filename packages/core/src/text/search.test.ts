import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { evaluate } from '../query/evaluate.ts';
import { reportOf } from '../query/report.ts';
import { sameWord } from './spelling.ts';

const people = [
  { id: 'tailor', name: 'Siti Aminah', skills: ['Menjahit'], offerings: ['Permak jeans'] },
  { id: 'uniforms', name: 'Hosniyah', skills: ['Menjahit'], offerings: ['Jahit seragam sekolah'] },
  { id: 'welder', name: "Ma'ruf", skills: ['Las'], offerings: ['Pagar besi', 'Kanopi'] },
  { id: 'cooling', name: 'Moch. Yusuf', skills: ['Teknik pendingin'], offerings: ['Servis AC', 'Isi freon'] },
  { id: 'baker', name: 'Dewi Lestari', skills: ['Tata boga'], offerings: ['Kue ulang tahun', 'Nasi kotak'] },
  { id: 'teacher', name: 'Lastri', skills: ['Bahasa Inggris'], offerings: ['Kelas malam'] },
];
const ask = (text: string) => evaluate(people, { resource: 'people', text, page: { size: 9 } });
const found = (text: string) => ask(text).matching.map(({ id }) => id);

// What people type, who must come first, and who must be there.
for (const [text, first, ...others] of [
  ['jahit', 'uniforms', 'tailor'],
  ['tukang jahit', 'uniforms', 'tailor'],
  ['njahit', 'uniforms', 'tailor'],
  ['dijahitkan', 'uniforms', 'tailor'],
  ['jait seragam', 'uniforms', 'tailor'],
  ['seragam', 'uniforms', 'tailor'],
  ['garmen', 'uniforms', 'tailor'],
  ['servis ac', 'cooling'],
  ['SERVICE  AC!!', 'cooling'],
  ['benerin kulkas', 'cooling'],
  ['tata udara', 'cooling'],
  ['kue ultah', 'baker'],
  ['kue-kue ulang tahunnya', 'baker'],
  ['las pager', 'welder'],
  ['welding', 'welder'],
  ['pengelasan', 'welder'],
  ['maruf', 'welder'],
  ['Mohammad Jusuf', 'cooling'],
  ['sit', 'tailor'],
  ['lstri', 'teacher'],
  ['kelas', 'teacher'],
] as const)
  test(`"${text}" finds ${first}`, () => {
    const [best, ...rest] = found(text);
    if (first !== 'uniforms' || others.length === 0) assert.equal(best, first);
    else assert.ok([first, ...others].includes(best as typeof first));
    for (const other of others) assert.ok([best, ...rest].includes(other), `${other} in ${rest.join()}`);
  });

test('words that only look alike do not meet', () => {
  assert.deepEqual(found('kelas'), ['teacher']);
  assert.equal(found('las')[0], 'welder');
  for (const [a, b] of [
    ['kelas', 'las'],
    ['pengelasan', 'kelas'],
    ['pemasaran', 'asar'],
    ['perawatan', 'awat'],
    ['beruang', 'uang'],
    ['karung', 'arung'],
  ] as const)
    assert.equal(sameWord(a, b), false, `${a} ${b}`);
  for (const [a, b] of [
    ['penjahit', 'njahit'],
    ['ketrampilan', 'terampil'],
    ['praktek', 'mempraktikkan'],
    ['anak2', 'anak'],
  ] as const)
    assert.ok(sameWord(a, b), `${a} ${b}`);
});

test('a typing error is mended, said, and worth less than what is spelled right', () => {
  const { found: read, matching } = ask('seragma');
  assert.equal(read?.search.suggestion, 'seragam');
  assert.equal(matching[0]?.id, 'uniforms');
  assert.equal(ask('seragam').found?.search.suggestion, undefined);
  assert.deepEqual(found('xyzzyx'), []);
});

test('it is said where and why: the words, and their places in the text as it stands', () => {
  const marks = (text: string, id: string) => {
    const { found: read } = ask(text);
    const person = people.find((one) => one.id === id)!;
    return reportOf(read!, 'people', [person]).marks[0]!.map(({ field, index, start, end, how }) => [
      [(person as unknown as Record<string, string | string[]>)[field]!].flat()[index]!.slice(start, end),
      how,
    ]);
  };
  assert.deepEqual(marks('njahit seragam', 'uniforms'), [
    ['Menjahit', 'form'],
    ['Jahit', 'form'],
    ['seragam', 'exact'],
  ]);
  assert.deepEqual(marks("ma'ruf", 'welder'), [["Ma'ruf", 'exact']]);
  assert.deepEqual(marks('servis ac', 'cooling')[0], ['Teknik pendingin', 'meaning']);
  assert.deepEqual(marks('sit', 'tailor'), [['Siti', 'prefix']]);
});

test('nothing that can be typed breaks or hangs it, and marks stay inside their text', () => {
  const bombs = [
    'a'.repeat(10_000),
    `${'me'.repeat(3000)}kan`,
    'pe'.repeat(14) + 'an',
    '(a+)+$'.repeat(500),
    '\u0000\u001f\ud800jahit\udfff',
    '‮jahit مرحبا שלום 🧵👩‍🏭',
    Array.from({ length: 300 }, (_, i) => `kata${i}`).join(' '),
  ];
  fc.assert(
    fc.property(fc.oneof(fc.constantFrom(...bombs), fc.string({ unit: 'binary', maxLength: 60 })), (text) => {
      const { matching, found: read } = ask(text);
      if (!read) return;
      reportOf(read, 'people', matching).marks.forEach((marks, i) => {
        for (const { field, index, start, end } of marks) {
          const value = [(matching[i] as unknown as Record<string, string | string[]>)[field]!].flat()[
            index
          ]!;
          assert.ok(start >= 0 && start < end && end <= value.length);
        }
      });
    }),
    { numRuns: 300 },
  );
});
