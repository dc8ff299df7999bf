import type { PublishedPerson, Query } from '@guyub/core';

type Question = Omit<Query, 'resource' | 'page'>;
type Pick = <T>(list: readonly T[]) => T;

/** What the directory has counted: in the whole country, and in the page of a regency. */
const facets = (fields: readonly string[]) => fields.map((field) => ({ field, limit: 100 }));
const everywhere = facets([
  'skills',
  'province',
  'region',
  'subdistrict',
  'cohorts',
  'certified',
  'hasBusiness',
]);
const inRegency = facets(['skills', 'subdistrict', 'cohorts', 'certified', 'hasBusiness']);

/** Words as often as records have them: names, trades and wares, common and rare. */
const wordOf = ({ name, offerings, skills }: PublishedPerson, pick: Pick): string => {
  const [given = '', rare = ''] = name.toLowerCase().split(' ');
  const first = (text: string | undefined) => text?.toLowerCase().split(' ')[0] ?? given;
  return pick([given, rare, first(offerings[0]), first(skills[0])]);
};

function mistyped(word: string, pick: Pick): string {
  const at = pick([...word].map((_, i) => i).slice(1, -1));
  const [before, letter, after] = [word.slice(0, at), word[at]!, word.slice(at + 1)];
  return pick([
    before + after,
    `${before}x${letter}${after}`,
    before + after.charAt(0) + letter + after.slice(1),
  ]);
}

/** Kinds of questions; each is about somebody. */
export const kinds: Readonly<Record<string, (person: PublishedPerson, pick: Pick) => Question>> = {
  everybody: () => ({ facets: everywhere }),
  'a word': (person, pick) => ({ text: wordOf(person, pick), facets: everywhere }),
  'three letters': (person, pick) => ({ text: wordOf(person, pick).slice(0, 3), facets: everywhere }),
  'a typing error': (person, pick) => {
    const word = [wordOf(person, pick), ...person.name.toLowerCase().split(' ')].find(
      ({ length }) => length > 4,
    );
    return { text: mistyped(word ?? 'menjahit', pick), facets: everywhere };
  },
  'two words of a name': ({ name }) => ({
    text: name.toLowerCase().split(' ').slice(0, 2).join(' '),
    facets: everywhere,
  }),
  'a trade and a place': ({ skills, subdistrict }) => ({
    text: `${skills[0]!.split(' ')[0]} ${subdistrict}`.toLowerCase(),
    facets: everywhere,
  }),
  'a word, one skill': (person, pick) => ({
    text: wordOf(person, pick),
    refine: { skills: [person.skills[0]!] },
    facets: everywhere,
  }),
  'a word, one regency': (person, pick) => ({
    text: wordOf(person, pick),
    refine: { region: [person.region] },
    facets: everywhere,
  }),
  'near, 10 km, a word': (person, pick) => ({
    text: wordOf(person, pick),
    near: { latitude: person.latitude!, longitude: person.longitude!, withinKm: 10 },
    facets: everywhere,
  }),
  'nearest with a word': (person, pick) => ({
    text: wordOf(person, pick),
    near: { latitude: person.latitude!, longitude: person.longitude! },
    facets: everywhere,
  }),
  'page of a regency': ({ region }) => ({
    where: { op: 'eq', field: 'region', value: region },
    facets: inRegency,
  }),
  'page of a regency, a word': (person, pick) => ({
    text: wordOf(person, pick),
    where: { op: 'eq', field: 'region', value: person.region },
    facets: inRegency,
  }),
};

/** Outside the sum: two words that very many have, and orders that are rarely wanted of a whole country. */
export const hardest: typeof kinds = {
  'two common words': ({ skills, offerings }) => ({
    text: `${skills[0]!.split(' ')[0]} ${(offerings[0] ?? 'jahit').split(' ')[0]}`.toLowerCase(),
    facets: everywhere,
  }),
  'a word, by name': (person, pick) => ({
    text: wordOf(person, pick),
    sort: [{ field: 'name', order: 'asc' }],
    facets: everywhere,
  }),
};
