/**
 * The bases that an Indonesian word may come from, by confix and nasal rules and colloquial forms (`njahit`,
 * `ngelas`, `benerin`); there is no dictionary. Two words are forms of one when they share a base.
 *
 * @param word folded
 * @param known bases that are sure: never cut, and one of them goes before all guesses
 * @returns one base that is known, or the word itself and the guesses
 */
export function roots(word: string, known: ReadonlySet<string>): readonly string[] {
  if (known.has(word) || !/^[a-z]{4,30}$/.test(word)) return [word];
  const guesses = new Set([word]);
  for (const [stem, suffix] of unsuffixed(word))
    for (const [bases, only] of unprefixed(stem, suffix)) {
      const sure = bases.filter((base) => known.has(base));
      if (sure.length > 0) return sure;
      if (only !== 'known') for (const base of bases) if (only === 'short' || isBase(base)) guesses.add(base);
    }
  return [...guesses];
}

/** Two syllables or more that begin and end as Indonesian words do. */
const isBase = (base: string): boolean =>
  /^(?:[b-df-hj-np-tv-z]|kh|ng|ny|sy|[bdfgkpst]r|[bfgkps]l|s[kpt])?[aeiou].*[aeiou]/.test(base) &&
  /[aeiou](?:[bdfghk-np-t]|ng|ks)?$/.test(base);

type Stem = readonly [stem: string, suffix: string];

/** Without its endings, least first: `masakan` is of `masak` before it is of `masa`. */
function unsuffixed(word: string): Stem[] {
  const bare = word.replace(/(?:nya|[km]u|[lk]ah|pun)$/, '');
  return [...new Set([word, bare])].flatMap((whole): Stem[] => [
    [whole, ''],
    ...['an', 'kan', 'i', 'in'].flatMap((suffix): Stem[] =>
      // `-i` needs a prefix as well, or `gulai` would be of `gula`.
      whole.endsWith(suffix) && (suffix !== 'i' || /^(?:m|di|ter|n)/.test(whole))
        ? [[whole.slice(0, -suffix.length), suffix]]
        : [],
    ),
  ]);
}

/** One syllable, as in `ngelas` and `dicat`. */
const short = '([^aeiou]{1,2}[aeiou][^aeiou]{1,2})$';

type Only = 'suffixed' | 'short' | 'known';

/** Prefix → what stood before it changed. A nasal swallows p, t, k, s, and in everyday speech c. */
const rules: readonly (readonly [prefix: RegExp, bases: readonly string[], only?: Only])[] = [
  [new RegExp(`^(?:[mp]e)?nge${short}`), ['$1'], 'short'],
  [new RegExp(`^di${short}`), ['$1'], 'short'],
  [/^(?:mem|di)per(.+)/, ['$1']],
  [/^(?:[mp]e)?m([bfv].+|p[lr].+|pe[lr].+|punya.*)/, ['$1']],
  [/^[mp]em([aeiou].+)/, ['p$1', 'm$1']],
  [/^[mp]em([rl].+)/, ['p$1']],
  [/^(?:[mp]e)?n([cdjsz].+|t[rs].+)/, ['$1']],
  [/^[mp]en([aeiou].+)/, ['t$1', 'n$1']],
  [/^(?:[mp]e)?ny([aeiou].+)/, ['s$1', 'c$1']],
  [/^(?:[mp]e)?ng([aeiou].+)/, ['k$1']],
  [/^(?:[mp]e)?ng([aeiou].+)/, ['$1']],
  [/^(?:[mp]e)?ng(?:e)?([^aeiou].+)/, ['$1']],
  [/^[mp]e([lmnrwy].+)/, ['$1']],
  [/^(?:di|ter|ber|be(?=.er))(.+)/, ['$1']],
  [/^(?:pe|[bt]e(?=r))([^aeiou].+)/, ['$1']],
  [/^per(.+)/, ['$1'], 'suffixed'],
  [/^[bp]el(ajar)$/, ['$1']],
  [/^ke(.+)/, ['$1'], 'suffixed'],
  [/^n([aeiou].+)/, ['t$1']],
  // Everyday `mijat`, `ngitung`, `bener`; most words that look so are whole, such as `mata`.
  [/^m([aeiou].+)/, ['p$1'], 'known'],
  [/^ng([aeiou].+)/, ['h$1'], 'known'],
  [/^(?:n(?=[aeiou])|ng)?(.+)e([^aeiou]{1,2})$/, ['$1a$2', 't$1a$2'], 'known'],
];

const lastRules = rules.slice(-1);

function* unprefixed(stem: string, suffix: string): Generator<readonly [bases: string[], only?: Only]> {
  yield [[stem]];
  // Half of all words begin with none of these letters.
  for (const [prefix, before, only] of /^[mnpdtbk]/.test(stem) ? rules : lastRules) {
    if (!prefix.test(stem) || (only === 'suffixed' && !suffix)) continue;
    const bases = before.map((base) => stem.replace(prefix, base));
    // One more prefix inside: `memberhentikan`, `keterampilan`, `perbaikan`.
    const inside = bases.filter((base) => /^[bpt]er/.test(base)).map((base) => base.slice(3));
    yield only ? [bases, only] : [bases];
    if (inside.length > 0 && only !== 'known') yield [inside];
    if (only === 'suffixed' && stem.startsWith('kep')) yield* unprefixed(stem.slice(2), suffix);
  }
}
