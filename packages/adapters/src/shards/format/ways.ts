import type { Wanted } from '@guyub/core/text';

/** Who is found by a wanted word depends on its terms alone: the same terms, the same answer. */
export const waysKey = ({ ways }: Pick<Wanted, 'ways'>): string =>
  stamp(
    ways
      .map(({ term, prefix }) => (prefix ? `${term}*` : term))
      .toSorted()
      .join('\n'),
  );

/** What somebody is worth who is found depends on what the ways are worth, too. */
export const mergedKey = ({ ways }: Pick<Wanted, 'ways'>): string =>
  stamp(
    ways
      .map(({ term, prefix, worth }) => `${term}${prefix ? '*' : ''} ${worth.join(' ')}`)
      .toSorted()
      .join('\n'),
  );

/** Tells texts apart that nobody chose to look alike: 64 bits in hex. */
function stamp(text: string): string {
  return [0x811c9dc5, 0x01000193]
    .map((seed) => {
      let hash = seed;
      for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
      return (hash >>> 0).toString(16).padStart(8, '0');
    })
    .join('');
}

type Engine = Pick<typeof import('@guyub/core/text'), 'lexicon' | 'termsOf'>;

/** Names the analyser: the words it knows, and what it makes of a probe. Terms of another one do not fit. */
export function analyserStamp({ lexicon, termsOf }: Engine): string {
  const known = Object.values(lexicon()).map((part: unknown) =>
    part instanceof Map || part instanceof Set ? [...part] : part,
  );
  const probe = { skills: probes, name: probes[0], subdistrict: probes[1] };
  return stamp(JSON.stringify([known, [...termsOf('people', probe)]]));
}

const probes = [
  'Achmad Soekarno',
  'Karang Penang 2019',
  'menjahit penjahit jahitan njait memberhentikan keterampilan pengelasan dicat benerin servis ac anak2 kue ultah',
];
