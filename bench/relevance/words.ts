import { stemmer } from '@orama/stemmers/indonesian';
import { sameWord } from '@guyub/core/text';
import { table } from '../report.ts';
import { families, type Family, type Half } from './judged.ts';

type Same = (a: string, b: string) => boolean;

const methods: Readonly<Record<string, Same>> = {
  'one in the other': (a, b) => a.includes(b) || b.includes(a),
  'Snowball (Orama’s stemmer)': (a, b) => stemmer(a) === stemmer(b),
  guyub: sameWord,
};

/** Words without any records: which forms are taken as one word, and which strangers are too. */
export function compareWords(half: Half): void {
  const { families: all, distinct } = families();
  const own = all.filter((family) => family.half === half);
  table(
    `Forms of ${own.length} words, ${half} half, and ${distinct.length} pairs that only look alike`,
    Object.fromEntries(
      Object.entries(methods).map(([name, same]) => {
        const { joined, pairs, strangers } = pairsOf(own, same);
        const merged = distinct.filter(([a, b]) => same(a, b)).length;
        return [
          name,
          {
            'pair recall': (joined / pairs).toFixed(3),
            'pair precision': (joined / (joined + strangers)).toFixed(3),
            'false merges': `${merged} of ${distinct.length}`,
          },
        ];
      }),
    ),
  );
}

function pairsOf(own: readonly Family[], same: Same) {
  const words = own.flatMap(({ root, forms }) =>
    [...new Set([root, ...forms])].map((word) => ({ word, root })),
  );
  let [joined, pairs, strangers] = [0, 0, 0];
  for (const [n, a] of words.entries())
    for (const b of words.slice(n + 1)) {
      const kin = a.root === b.root;
      if (kin) pairs++;
      if (!same(a.word, b.word)) continue;
      if (kin) joined++;
      else strangers++;
    }
  return { joined, pairs, strangers };
}
