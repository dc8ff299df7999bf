import assert from 'node:assert/strict';
import { test } from 'node:test';
import { skillList } from '../../model/skill-list.ts';
import { fold } from '../fold.ts';
import { readSearch } from '../search.ts';
import { sameWord, spellings } from '../spelling.ts';
import { vocabularyOf } from '../vocabulary.ts';
import { lexicon } from './lexicon.ts';

const { concepts, words, things, variants, expansions, stop, soft, titles, roots, longest } = lexicon();
const byId = new Map(concepts.map((concept) => [concept.id, concept]));
const entries = concepts.flatMap((concept) => [...concept.words, ...concept.things]);

/** What a text is put through before it is looked up. */
function usual(text: string): readonly string[] {
  const spell = (word: string): string => variants.get(word) ?? word;
  return text
    .split(' ')
    .map(spell)
    .flatMap((word) => (expansions.get(word) ?? word).split(' '));
}

/** Ids of the concepts that some run of words in a folded text means. */
function meant(text: string): readonly string[] {
  const spelled = usual(text);
  return spelled.flatMap((_, at) =>
    spelled
      .slice(at, at + longest)
      .flatMap((__, more) => words.get(spelled.slice(at, at + more + 1).join(' ')) ?? []),
  );
}

// Said of many trades, so a search for one of them must not end at this one.
const tooGeneral: readonly string[] = ['mesin', 'tukang'];

for (const { name, isco, synonyms } of skillList) {
  test(`${name}: its name, its code and its synonyms lead to it`, () => {
    const own = concepts.find((concept) => concept.skill === name);
    assert.equal(own?.isco, isco);
    assert.equal(words.get(fold(name))?.[0], own?.id);
    for (const synonym of synonyms) {
      const skills = meant(synonym).map((id) => byId.get(id)?.skill);
      assert.equal(skills.includes(name), !tooGeneral.includes(synonym), synonym);
    }
  });
}

for (const [text, id] of [
  ['taylor suhartini', 'jahit'],
  ['konveksi kaos', 'jahit'],
  ['service ac', 'pendingin'],
  ['pengelasan', 'las'],
  ['meubel ukir', 'kayu'],
  ['servis handphone', 'ponsel'],
  ['service hp', 'ponsel'],
  ['sound system', 'sound'],
  ['londri', 'laundry'],
  ['adm', 'admin'],
] as const)
  test(`"${text}" means ${id}`, () => assert.ok(meant(text).includes(id), String(meant(text))));

for (const [text, ids] of [
  ['pagar', ['las']],
  ['seragam', ['jahit']],
  ['nasi kotak', ['boga']],
  ['kulkas', ['pendingin', 'elektronik']],
  ['fotografi', ['desain']],
] as const)
  test(`"${text}" is a thing of ${ids.join(' and ')}`, () =>
    assert.deepEqual(things.get(usual(text).join(' ')), ids));

/** Ids of the trades that a search without any records leads to, and how sure; typing errors are not mended. */
const led = (text: string): ReadonlyMap<string, string> =>
  new Map(
    readSearch(text, vocabularyOf([])).wanted.flatMap(({ ways }) =>
      ways.flatMap(({ term, how }) =>
        term.startsWith('#') && how !== 'typo' ? [[term.slice(1), how] as const] : [],
      ),
    ),
  );

// What people type: a trouble, an occasion, a brand, a word of their region.
for (const [text, id] of [
  ['baju kekecilan', 'jahit'],
  ['vermak levis', 'jahit'],
  ['motor mogok', 'otomotif'],
  ['honda ngadat', 'otomotif'],
  ['rambut rontok', 'rambut'],
  ['hp jatuh ke air', 'ponsel'],
  ['kulkas ga dingin', 'kulkas'],
  ['kran netes', 'ledeng'],
  ['genteng bocor', 'atap'],
  ['kena setrum', 'listrik'],
  ['lomba 17an', 'acara'],
  ['dekor mantenan', 'dekorasi'],
  ['konsumsi rapat dinas', 'katering'],
  ['beli rinso', 'toko'],
  ['golek wedus', 'ternak'],
  ['umbah klambi', 'laundry'],
  ['bibit lombok', 'pertanian'],
  ['urus nib umkm', 'wirausaha'],
] as const)
  test(`"${text}" leads to ${id}`, () => assert.ok(led(text).has(id), [...led(text).keys()].join()));

// Words that hold for many trades neither lead to one nor are asked of everybody.
for (const [text, telling] of [
  ['ac panasonic ga dingin lagi', 'ac panasonic'],
  ['potong rambut anak ke rumah', 'potong rambut'],
  ['kak minta rekomendasi bengkel 24 jam deket sini', 'bengkel'],
  ['undangan nikah', 'undangan'],
  ['sewa sound hajatan', 'sound'],
] as const)
  test(`of "${text}", "${telling}" is asked for`, () => {
    const { wanted } = readSearch(text, vocabularyOf([]));
    const required = wanted.filter((one) => one.required).map(({ typed }) => typed);
    assert.equal(required.join(' '), telling);
  });

// Names that are also words of a trade or of a region are left to those who bear them.
for (const name of ['Wiji', 'Imah', 'Awi', 'Ajam', 'Mawar', 'Melati', 'Lawang', 'Tarub', 'Lombok', 'Hari'])
  test(`${name} stays a name`, () => {
    assert.deepEqual(spellings(fold(name)), [fold(name)]);
    assert.ok(!stop.has(fold(name)) && !soft.has(fold(name)));
    assert.ok(![...led(name).values()].includes('meaning'));
  });

for (const family of [
  'urut mengurut pengurut ngurut diurut',
  'rias merias perias riasan dirias',
  'setrika menyetrika setrikaan nyetrika disetrika',
  'angkut mengangkut pengangkut angkutan ngangkut diangkut',
  'sewa menyewa penyewaan nyewa disewakan persewaan',
  'sembelih menyembelih penyembelihan nyembelih disembelih',
  'kuras menguras pengurasan nguras dikuras',
  'tanam menanam penanam tanaman nanam ditanam',
  'pijat memijat pemijat pijatan mijat mijet dipijat',
  'bangun membangun pembangunan bangunan mbangun dibangun',
  'cat mengecat pengecatan ngecat dicat',
  'sopir nyopir disopiri nyopirin',
])
  test(`forms of one: ${family}`, () => {
    const [base = '', ...forms] = family.split(' ');
    for (const form of forms) assert.ok(sameWord(base, form), form);
  });

test('words that only look alike are no forms of one', () => {
  for (const pair of [
    'cat catat',
    'tari lestari',
    'asah sawah',
    'pel pelaminan',
    'ternak anak',
    'bakar akar',
  ])
    assert.ok(!sameWord(...(pair.split(' ') as [string, string])), pair);
  for (const pair of ['kasir pasir', 'warung sarung', 'jaga jagung', 'setrika setir', 'tambak tambah'])
    assert.ok(!sameWord(...(pair.split(' ') as [string, string])), pair);
});

test('a phrase keeps its words from meaning another trade', () => {
  assert.ok(!words.get('mesin jahit')?.includes('jahit'));
  assert.ok(!words.get('cat mobil')?.includes('cat'));
  assert.ok(!words.get('foto copy')?.includes('foto'));
});

test('each line is a concept: an id of its own, a code of four digits, a skill of the list, words', () => {
  assert.equal(byId.size, concepts.length);
  const names = new Set(skillList.map(({ name }) => name));
  for (const { id, isco, skill, words: own, things: made } of concepts) {
    assert.match(id, /^[a-z0-9]+$/);
    if (isco !== undefined) assert.match(isco, /^\d{4}$/, id);
    if (skill !== undefined) assert.ok(names.has(skill), id);
    assert.ok(own.length > 0, id);
    assert.equal(new Set([...own, ...made]).size, own.length + made.length, `${id} says something twice`);
  }
});

test('everything is folded and not empty', () => {
  const all = [entries, stop, soft, titles, roots].flatMap((set) => [...set]);
  for (const text of [...all, ...[variants, expansions].flatMap((map) => [...map].flat())]) {
    assert.equal(fold(text), text);
    assert.notEqual(text, '');
  }
});

test('everything is in the usual spelling and in full, which is no variant or abbreviation itself', () => {
  for (const text of [...entries, ...stop, ...soft, ...roots, ...variants.values(), ...expansions.values()])
    for (const word of text.split(' '))
      assert.ok(!variants.has(word) && !expansions.has(word), `${word} in ${text}`);
});

test('variants, abbreviations, roots and words to leave out are single words', () => {
  for (const word of [
    ...variants.keys(),
    ...variants.values(),
    ...expansions.keys(),
    ...stop,
    ...soft,
    ...roots,
  ])
    assert.doesNotMatch(word, / /);
  for (const word of expansions.keys()) assert.ok(!variants.has(word), word);
});

test('a phrase has three words at most', () => {
  assert.equal(longest, 3);
  for (const text of [...entries, ...titles, ...expansions.values()])
    assert.ok(text.split(' ').length <= 3, text);
});

test('a word that is left out names no trade, and is left out for one reason', () => {
  for (const word of [...stop, ...soft]) assert.ok(!words.has(word), word);
  for (const word of stop) assert.ok(!things.has(word), word);
  const all = [stop, soft, titles].flatMap((set) => [...set]);
  assert.equal(new Set(all).size, all.length);
});

test('the lexicon is parsed once', () => assert.equal(lexicon(), lexicon()));
